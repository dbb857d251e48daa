// All building blocks of forms, for a template: {{use "platform/web/form_components.hpp"}}.
#pragma once

#include "platform/web/components.hpp"
#include "platform/web/components/buttons.html.hpp"
#include "platform/web/components/check_box.html.hpp"
#include "platform/web/components/check_group.html.hpp"
#include "platform/web/components/csrf_field.html.hpp"
#include "platform/web/components/date_fields.html.hpp"
#include "platform/web/components/day_field.html.hpp"
#include "platform/web/components/error_summary.html.hpp"
#include "platform/web/components/hidden_field.html.hpp"
#include "platform/web/components/month_fields.html.hpp"
#include "platform/web/components/radio_group.html.hpp"
#include "platform/web/components/required_notice.html.hpp"
#include "platform/web/components/select_field.html.hpp"
#include "platform/web/components/text_area.html.hpp"
#include "platform/web/components/text_field.html.hpp"
