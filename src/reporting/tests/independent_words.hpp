// Every year figure with the words that say what is counted, and the recount that was written from these
// words.
#pragma once

#include "reporting/tests/independent_volunteers.hpp"

namespace reporting::independent {

inline std::vector<Recounted> const& all_recounts()
{
    static auto const all = std::vector<Recounted>{
        {"applications", "Gezinnen die zich in de periode hebben aangemeld.", applications},
        {"acquaintances",
         "Gezinnen bij wie de coördinator in de periode thuis kwam kennismaken.",
         acquaintances},
        {"accepted", "Gezinnen van wie in de periode is besloten dat de vraag past.", accepted},
        {"not_suitable",
         "Gezinnen van wie in de periode is besloten dat de vraag niet past, naar reden of ander "
         "aanbod.",
         not_suitable},
        {"left_before_support",
         "Gezinnen die in de periode zijn gestopt zonder dat de steun begon, ook wie niet paste, naar hoe "
         "dat ging.",
         left_before_support},
        {"kliks",
         "Koppelingen waarbij ouder en vrijwilliger allebei ja zeiden, de laatste van de twee in de periode. "
         "Wie zich later bedenkt telt niet meer mee, ook niet in een jaar dat al voorbij is.",
         kliks},
        {"starts", "Gezinnen bij wie in de periode voor het eerst een vrijwilliger kwam.", starts},
        {"running_first_day",
         "Gezinnen met steun op de eerste dag van de periode, ook wie die dag start of wordt afgesloten.",
         running_first_day},
        {"running_last_day",
         "Gezinnen met steun op de laatste dag van de periode die daarna doorgaat: zij gaan mee "
         "naar de volgende periode.",
         running_last_day},
        {"closed", "Gezinnen die steun hadden en in de periode zijn afgesloten.", closed},
        {"waiting_last_day",
         "Gezinnen met een passende vraag die op de laatste dag van de periode niet gestopt of afgesloten "
         "zijn, en geen koppeling hebben die op die dag loopt en daarna doorgaat.",
         waiting_last_day},
        {"days_to_acquaintance",
         "Van gezinnen met een kennismaking in de periode: de dagen sinds de aanmelding.",
         days_to_acquaintance},
        {"days_acquaintance_to_start",
         "Van gezinnen die in de periode startten: de dagen sinds de kennismaking.",
         days_acquaintance_to_start},
        {"days_to_start",
         "Van gezinnen die in de periode startten: de dagen sinds de aanmelding.",
         days_to_start},
        {"months_of_support",
         "Van gezinnen die in de periode zijn afgesloten: de tijd van de start tot de afsluiting, ook als er "
         "tussendoor geen vrijwilliger kwam. Een maand is een twaalfde van 365,25 dagen.",
         months_of_support},
        {"running_over_18_months",
         "Gezinnen die op de laatste dag van de periode steun hebben, ook wie die dag wordt afgesloten, en "
         "langer dan achttien maanden geleden startten.",
         running_over_18_months},
        {"municipalities",
         "Gemeenten waar Home-Start op minstens een dag van de periode werd aangeboden.",
         municipalities},
        {"families",
         "Gezinnen met minstens een dag steun in de periode, van de start tot en met de afsluiting. "
         "Wie over de jaarwisseling heen steun heeft, telt in beide jaren mee: jaren kun je niet "
         "optellen.",
         families},
        {"children",
         "Kinderen in gezinnen met steun, die op minstens een dag met steun in de periode de leeftijd hadden "
         "waarvoor de locatie van het gezin op die dag Home-Start aanbiedt in die gemeente. Een kind is "
         "geboren op de eerste dag van de maand van geboorte, of op de dag dat het is uitgerekend; ervoor "
         "telt het niet mee.",
         children},
        {"children_per_family",
         "Het gemiddelde aantal kinderen, geteld zoals hierboven, van gezinnen met steun in de "
         "periode.",
         children},
        {"families_child_under_two",
         "Gezinnen met steun die op minstens een dag met steun in de periode een kind van nul of "
         "een jaar hadden.",
         families_child_under_two},
        {"families_pregnant",
         "Gezinnen met steun die op minstens een dag met steun in de periode een kind verwachtten: "
         "het werd binnen 280 dagen na die dag geboren, of is dan uitgerekend.",
         families_pregnant},
        {"child_ages",
         "De kinderen van hierboven, naar hun leeftijd op de laatste dag met steun in de periode.",
         child_ages},
        {"households",
         "Gezinnen met steun in de periode, naar wie er thuis voor de kinderen zorgt, zoals het nu "
         "bekend is. De ouder hoeft het niet te zeggen: dan is het niet bekend.",
         households},
        {"home_languages",
         "Gezinnen met steun in de periode, naar de taal die zij thuis spreken.",
         home_languages},
        {"interpreters",
         "Van gezinnen met steun in de periode: het deel bij wie iemand vertaalt.",
         interpreters},
        {"needs_at_start",
         "De vragen van gezinnen die in de periode startten, zoals die op de dag van de start "
         "waren. Een gezin kan meer vragen hebben.",
         needs_at_start},
        {"needs_per_family",
         "Het gemiddelde aantal vragen bij de start, van gezinnen die in de periode startten. Van wie geen "
         "vraag koos is het niet bekend.",
         needs_per_family},
        {"needs_at_evaluation",
         "De vragen die er waren op de dag van de laatste tussentijdse evaluatie in de periode, van gezinnen "
         "die "
         "er een hadden. Een gezin kan meer vragen hebben.",
         needs_at_evaluation},
        {"needs_new",
         "Vragen die er in de periode bij kwamen na de dag van de start, terwijl er steun was.",
         needs_new},
        {"needs_reached",
         "De vragen van gezinnen die steun hadden en in de periode zijn afgesloten: wat de ouder er zelf van "
         "zei.",
         needs_reached},
        {"routes",
         "Gezinnen die zich in de periode aanmeldden: uit zichzelf, of gewezen door een verwijzer.",
         routes},
        {"referrer_roles",
         "Van gezinnen die in de periode door een verwijzer kwamen: wat voor verwijzer het is, naar de "
         "woorden waarmee die het eigen werk noemt.",
         referrer_roles},
        {"mark",
         "Het gemiddelde cijfer voor Home-Start, van gezinnen die steun hadden en in de periode "
         "zijn afgesloten.",
         mark},
        {"closing_words",
         "Hoe ouders de steun vonden, van gezinnen die steun hadden en in de periode zijn "
         "afgesloten.",
         closing_words},
        {"improved",
         "Van gezinnen die steun hadden en in de periode zijn afgesloten: het deel waar de begin- en "
         "eindscores samen stegen, van de vragen met allebei. De beginscore is de eerste bij de "
         "kennismaking, de eindscore de laatste bij de afsluiting. Zonder zo'n paar scores is het niet "
         "bekend. Er is geen vergelijkingsgroep.",
         improved},
        {"end_scores",
         "Van gezinnen die steun hadden, in de periode zijn afgesloten en een beginscore hadden: het deel "
         "dat bij de afsluiting ook een score gaf.",
         end_scores},
        {"follow_ups", "Gezinnen met een follow-up in de periode, naar hoe dat ging.", follow_ups},
        {"end_reasons", "Gezinnen die steun hadden en in de periode zijn afgesloten, naar reden.", end_reasons
        },
        {"rematches",
         "Koppelingen die in de periode startten bij een gezin waar eerder een andere vrijwilliger "
         "kwam.",
         rematches},
        {"klik_rate",
         "Van koppelingen waarover in de periode is beslist, door twee keer ja of een keer nee: het deel met "
         "twee keer ja. Wie zich later bedenkt telt alleen nog bij dat latere antwoord.",
         klik_rate},
        {"early_losses",
         "Van koppelingen die in de periode startten, en dat is op de dag van tellen minstens vijf weken "
         "geleden: het deel dat binnen vijf weken eindigde, de laatste dag daarvan meegeteld.",
         early_losses},
        {"volunteers",
         "Vrijwilligers die op minstens een dag van de periode aan een gezin gekoppeld waren, van de start "
         "tot en met de laatste dag van de koppeling. Wie bij meer gezinnen kwam telt een keer.",
         volunteers},
        {"volunteers_registered", "Vrijwilligers die zich in de periode aanmeldden.", volunteers_registered},
        {"volunteers_certified",
         "Vrijwilligers die in de periode het certificaat van de cursus kregen.",
         volunteers_certified},
        {"volunteers_matched",
         "Vrijwilligers met een koppeling die op de laatste dag van de periode loopt en daarna "
         "doorgaat.",
         volunteers_matched},
        {"volunteers_free",
         "Vrijwilligers die op de laatste dag van de periode beschikbaar zijn en geen koppeling hebben die "
         "op die dag loopt en daarna doorgaat.",
         volunteers_free},
        {"volunteers_paused",
         "Vrijwilligers die op de laatste dag van de periode pauze hebben.",
         volunteers_paused},
        {"volunteers_stopped",
         "Vrijwilligers die in de periode stopten, naar reden. Wie vaker stopte telt een keer, met de "
         "laatste reden.",
         volunteers_stopped},
        {"families_per_volunteer",
         "Het gemiddelde aantal koppelingen met minstens een dag in de periode, van vrijwilligers die er een "
         "hadden.",
         families_per_volunteer},
        {"visits", "Bezoeken in de periode die doorgingen.", visits},
        {"visits_missed",
         "Bezoeken in de periode waarvan is doorgegeven dat ze niet doorgingen.",
         visits_missed},
        {"hours",
         "De uren van de bezoeken die doorgingen. Van een bezoek zonder tijd telt hoe lang een bezoek "
         "meestal duurt: {visit} minuten.",
         hours},
        {"acquaintance_in_time",
         "Van aanmeldingen waarbij de kennismaking uiterlijk in de periode moest zijn, {acquaintance} na de "
         "aanmelding: het deel waar dat lukte. Wie daarvoor stopte zonder kennismaking telt niet mee.",
         acquaintance_in_time},
        {"certified_before_match",
         "Van vrijwilligers die in de periode bij hun eerste gezin startten: het deel dat uiterlijk op die "
         "dag het certificaat had.",
         certified_before_match},
        {"vog_valid",
         "Van vrijwilligers met een koppeling die op de laatste dag van de periode loopt en daarna doorgaat: "
         "het deel met een VOG die op die dag geldt. Een VOG geldt {vog} vanaf de dag waarop zij is gezien.",
         vog_valid},
        {"first_checks_in_time",
         "Van koppelingen waarvan de eerste check uiterlijk in de periode moest zijn, {first_check} na de "
         "start: "
         "het deel waar dat lukte. Koppelingen die daarvoor eindigden zonder check tellen niet mee.",
         first_checks_in_time},
        {"evaluations_in_time",
         "Van gezinnen met steun op de laatste dag van de periode die daarna doorgaat: het deel met een "
         "eerste check, tussentijdse evaluatie of start van de steun in de {interim_evaluation} ervoor.",
         evaluations_in_time},
        {"closings_at_home",
         "Van gezinnen die steun hadden en in de periode zijn afgesloten: het deel met een eindevaluatie bij "
         "hen thuis.",
         closings_at_home},
        {"follow_ups_in_time",
         "Van afsluitingen na steun waarbij de follow-up uiterlijk in de periode moest zijn, {follow_up} na "
         "de "
         "afsluiting: het deel waar die toen was gedaan, ook als het gezin niet werd bereikt of het niet "
         "wilde.",
         follow_ups_in_time},
        {"intervision",
         "Van vrijwilligers die in de periode bij een gezin kwamen: het deel dat in de periode "
         "minstens een keer bij intervisie was.",
         intervision},
        {"meetings",
         "Ontmoetingen die in de periode zijn gehouden en waarvan is vastgelegd wie er waren.",
         meetings},
        {"meeting_parents", "Ouders bij die ontmoetingen samen. Wie vaker kwam telt vaker.", meeting_parents},
        {"meeting_children",
         "Kinderen bij die ontmoetingen samen. Wie vaker kwam telt vaker.",
         meeting_children},
        {"meeting_partners",
         "Die ontmoetingen, naar met wie ze samen waren. Een ontmoeting zonder partner telt als niet bekend.",
         meeting_partners},
    };
    return all;
}

} // namespace reporting::independent
