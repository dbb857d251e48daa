#include "intake/model/notice_text.hpp"

namespace intake {

namespace {

std::string subject_of(NoticeKind kind, text::Texts const& texts)
{
    switch (kind) {
    case NoticeKind::start:
        return texts.translate("Home-Start: de steun is begonnen");
    case NoticeKind::end:
        return texts.translate("Home-Start: de steun is afgerond");
    case NoticeKind::not_suitable:
    case NoticeKind::no_start:
        return texts.translate("Home-Start: de steun begint niet");
    }
    return {};
}

std::string line_of(NoticeKind kind, text::Texts const& texts)
{
    switch (kind) {
    case NoticeKind::start:
        return texts.translate("De steun van Home-Start aan {name} is begonnen.");
    case NoticeKind::end:
        return texts.translate("De steun van Home-Start aan {name} is afgerond.");
    case NoticeKind::not_suitable:
        return texts.translate(
            "De vraag van {name} past niet bij wat Home-Start kan doen. Wij bespraken met het "
            "gezin waar het wel terecht kan."
        );
    case NoticeKind::no_start:
        return texts.translate("De steun van Home-Start aan {name} begint niet.");
    }
    return {};
}

} // namespace

NoticeText notice_text(NoticeKind kind, std::string_view parent_first_name, text::Texts const& texts)
{
    auto const line = text::fill(line_of(kind, texts), {{"name", parent_first_name}});
    auto const agreed =
        texts.translate("De ouder vindt het goed dat u dit weet. Over de inhoud vertellen wij niets.");
    return {
        .subject = subject_of(kind, texts),
        .body = texts.translate("Goedendag,") + "\n\n" + line + "\n" + agreed + "\n\n"
                + texts.translate("Dank dat u Home-Start noemde.") + "\n",
    };
}

} // namespace intake
