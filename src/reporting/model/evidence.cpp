#include "reporting/model/evidence.hpp"

#include "platform/text/texts.hpp"

#include <array>

namespace reporting {

namespace {

using text::mark;

constexpr auto all_studies = std::to_array<Study>({
    {
        .of = StudyOf::home_start,
        .authors = "Asscher, Hermanns & Deković",
        .year = "2007",
        .country = mark("Nederland"),
        .design = mark("Vergeleken met gezinnen zonder Home-Start"),
        .found = mark("Het welbevinden van ouders nam toe, en een deel van het opvoedgedrag verbeterde."),
        .found_nothing =
            mark("Het gedrag van kinderen veranderde niet door Home-Start. Kenmerken van gezin en "
                 "uitvoering maakten weinig uit."),
        .caveat = mark("Nederlands artikel over hetzelfde onderzoek als dat van 2008."),
        .address =
            "http://mijn.bsl.nl/home-start-effectieve-opvoedingsondersteuning-voor-ouders-van-pe/433334",
    },
    {
        .of = StudyOf::home_start,
        .authors = "Asscher, Hermanns & Deković",
        .year = "2008",
        .country = mark("Nederland"),
        .design = mark("Vergeleken met gezinnen zonder Home-Start, zes maanden"),
        .people =
            mark("54 gezinnen met Home-Start en 51 zonder, met een kind van anderhalf tot drieënhalf jaar"),
        .found = mark("Ouders voelden zich bekwamer en waren consequenter. Wie hen observeerde, zag meer "
                      "sensitiviteit."),
        .found_nothing =
            mark("Geen effect op sombere stemming. Problemen van kinderen namen in beide groepen af."),
        .address = "https://paperexplained.cn/articles/paper/detail/4f50d07e20594cb5e93001c2eef978d607517dbb",
    },
    {
        .of = StudyOf::home_start,
        .authors = "Asscher, Deković, Prinzie & Hermanns",
        .year = "2008",
        .country = mark("Nederland"),
        .design = mark("Hoeveel ouders betrouwbaar vooruitgingen"),
        .found = mark(
            "Na afloop zat 39 tot 84% op het niveau van gezinnen in het algemeen. Wie de meeste problemen "
            "had, ging het vaakst betrouwbaar vooruit; wie de minste had, herstelde het vaakst."
        ),
        .address = "http://onlinelibrary.wiley.com/doi/10.1111/j.1741-3729.2008.00505.x/abstract",
    },
    {
        .of = StudyOf::home_start,
        .authors = "UvA",
        .country = mark("Nederland"),
        .design = mark("Vier metingen: vooraf, na een maand, aan het eind en een half jaar later"),
        .found = mark("Ouders waren minder somber, bekwamer, consequenter en minder negatief."),
        .caveat = mark(
            "Pagina over het project. Over stemming zegt het artikel van 2008 iets anders: daarin is geen "
            "effect gevonden."
        ),
        .address =
            "http://cde.uva.nl/nl/projecten/opvoedingsondersteuning/project-home-start/home-start-info.html",
    },
    {
        .of = StudyOf::home_start,
        .authors = "ZonMw",
        .country = mark("Nederland"),
        .design =
            mark("Vergeleken met een controlegroep; daarna een tweede onderzoek waarin het lot besliste, per "
                 "groep"),
        .found = mark("Twee jaar later op sommige punten blijvend beter."),
        .found_nothing = mark("Op korte termijn bijna geen verschil met de controlegroep."),
        .address = "https://projecten.zonmw.nl/nl/project/"
                   "effecten-van-het-opvoedingsondersteuningsprogramma-home-start",
    },
    {
        .of = StudyOf::home_start,
        .authors = "Van Aar et al.",
        .year = "2014-2015",
        .country = mark("Nederland"),
        .design = mark("Zeven metingen naast twee andere groepen, tot gemiddeld 10,6 jaar later"),
        .people = mark("59 gezinnen met Home-Start (gemiddeld 6,6 maanden), 56 ter vergelijking en 36 "
                       "gezinnen in het algemeen"),
        .found = mark(
            "De meeste vooruitgang bij Home-Start in de tijd van de steun: bekwaamheid, consequent zijn, "
            "minder afwijzen, minder naar binnen gerichte problemen van kinderen."
        ),
        .found_nothing = mark("Daarna geen verdere winst, en ook geen verlies."),
        .address = "https://5dok.net/document/"
                   "4zp92kvq-changes-parenting-behavior-start-family-support-program-follow.html",
    },
    {
        .of = StudyOf::home_start,
        .authors = "Smallegange, Hermanns & Oort",
        .year = "2018",
        .country = mark("Nederland"),
        .design = mark("Vergeleken met gewone hulp door beroepskrachten, zes maanden"),
        .people = mark(
            "86 moeders op 24 plaatsen met Home-Start (43 na zes maanden) en 103 op 18 plaatsen met gewone "
            "hulp (71)"
        ),
        .found = mark("Vergelijkbaar met hulp door beroepskrachten, bij gezinnen die meer nodig hadden."),
        .found_nothing =
            mark("Op de meeste maten geen of weinig verandering. Ouders meldden een tijd lang meer "
                 "problemen van hun kind."),
        .address = "https://ouci.dntb.gov.ua/en/works/4OrND0z7",
    },
    {
        .of = StudyOf::home_start,
        .authors = "HvA & UvA",
        .year = "2021-2024",
        .country = mark("Nederland"),
        .design = mark("Interviews over wat werkt"),
        .people = mark("10 ouders en 11 vrijwilligers"),
        .found = mark(
            "De vier uitgangspunten van Home-Start, en een vijfde: de begeleiding van de vrijwilliger door "
            "een beroepskracht."
        ),
        .caveat = mark("Gaat over hoe het werkt, niet over hoeveel."),
        .address =
            "https://publinova.nl/en/product/what-works-in-home-start-according-to-parents-and-volunteers",
    },
    {
        .of = StudyOf::home_start,
        .authors = "McAuley et al.",
        .year = "2004",
        .country = mark("Verenigd Koninkrijk"),
        .design = mark("Vergeleken met gezinnen zonder Home-Start, elf maanden"),
        .people = mark("80 gezinnen met Home-Start, ongeveer 2,5 uur per week, en 82 zonder"),
        .found = mark("Van de ouders zei 80% dat het verschil had gemaakt."),
        .found_nothing =
            mark("Geen aantoonbaar verschil, en niet kosteneffectief. Als reden wordt genoemd: te "
                 "weinig uren."),
        .caveat = mark("Gelezen in een bericht van een vakblad, niet in het onderzoek zelf."),
        .address = "http://www.communitycare.co.uk/2004/11/12/home-start-is-not-worth-it-says-study/",
    },
    {
        .of = StudyOf::home_start,
        .authors = "Barnes et al.",
        .year = "2009",
        .design = mark("Het lot besliste, per gebied; gemeten na 2 en 12 maanden"),
        .people = mark("527 moeders: 274 en 253"),
        .found_nothing = mark("Bijna een derde was depressief. Dat werd door Home-Start niet minder."),
        .caveat = mark("De uitkomst is niet in het onderzoek zelf nagelezen."),
        .address = "https://homvee.acf.hhs.gov/study-detail?nid=50297",
    },
    {
        .of = StudyOf::home_start,
        .authors = "Barnes",
        .year = "2012",
        .found_nothing = mark("Geen effect op de denkontwikkeling van baby's."),
        .address = "http://www.hindawi.com/journals/cdr/2012/728104/abs/",
    },
    {
        .of = StudyOf::home_start,
        .authors = "HomVEE",
        .year = "2023",
        .country = mark("Verenigde Staten"),
        .design = mark("Overzicht: hoe sterk het bewijs is"),
        .people = mark("10 publicaties over Home-Start"),
        .found_nothing =
            mark("Geen enkel onderzoek kreeg het oordeel goed of redelijk, negen kregen het oordeel "
                 "laag. Home-Start voldoet niet aan de eisen van dit overzicht."),
        .address = "https://homvee.acf.hhs.gov/effectiveness/Home-Start/In%2520Brief",
    },
    {
        .of = StudyOf::home_start,
        .authors = "Victoria menu",
        .country = mark("Australië"),
        .design = mark("Overzicht: hoe sterk het bewijs is"),
        .found_nothing = mark("Het bewijs is gemengd en zegt niet genoeg."),
        .address = "https://menu.dffh.vic.gov.au/menu-item/home-start",
    },
    {
        .of = StudyOf::home_start,
        .authors = "Family Club",
        .country = mark("Denemarken"),
        .design = mark("Groepen van ouders; vergeleken zonder dat het lot helemaal besliste"),
        .people = mark("510 gezinnen, van wie 363 kwetsbaar; gemiddeld 5,8 bijeenkomsten"),
        .caveat = mark("De uitkomst is niet nagelezen. Gaat over groepen, niet over een vrijwilliger thuis."),
        .address = "https://mdpi.com/2227-9032/12/11/1115",
    },
    {
        .of = StudyOf::home_start,
        .authors = "Home-Start Familiekontakten",
        .country = mark("Noorwegen"),
        .design = mark("Evaluatie: helpt het?"),
        .found = mark("Men was heel tevreden."),
        .caveat = mark("Gaat niet over effect. Tussen vrijwilligers en overheid liep het stroef."),
        .address = "https://kudos.dfo.no/dokument/"
                   "nytter-det-evaluering-av-home-start-familiekontakten?evalueringsportalen=1",
    },
    {
        .of = StudyOf::similar_programme,
        .authors = "Volunteer Family Connect",
        .year = "2019",
        .country = mark("Australië"),
        .design = mark("Het lot besliste; zes metingen in 15 maanden"),
        .people = mark("341 gezinnen: 169 met een vrijwilliger, 3 tot 12 maanden lang, en 172 zonder"),
        .found = mark("Ouders voelden zich bekwamer, en hadden vaker iemand voor raad."),
        .found_nothing = mark("Verder geen aantoonbaar verschil in verbondenheid met anderen."),
        .address = "https://pediatrics.jmir.org/2019/2/e13023",
    },
    {
        .of = StudyOf::similar_programme,
        .design = mark("Meta-analyse van huisbezoekprogramma's"),
        .people = mark("34 onderzoeken"),
        .found = mark("Psychische gezondheid van ouders: d = 0,177."),
        .address = "https://5dok.net/document/nzw0rnly-huisbezoekprogramma-risicofactoren-kindermishandeling-"
                   "huisbezoekprogramma-sensitief-responsief-psychische-problematiek.html",
    },
    {
        .of = StudyOf::similar_programme,
        .design = mark("Meta-analyse van programma's tegen kindermishandeling"),
        .people = mark("121 onderzoeken, 39.044 mensen"),
        .found = mark(
            "Voorkomen: d = 0,26; stoppen: d = 0,36. Meer bij een half jaar of korter, bij steun aan het "
            "zelfvertrouwen van ouders, en bij hulp door alleen beroepskrachten."
        ),
        .address =
            "https://mijn.bsl.nl/identifying-effective-components-of-child-maltreatment-intervent/15278962",
    },
    {
        .of = StudyOf::similar_programme,
        .design = mark("Meta-analyse van oudertrainingen na kindermishandeling"),
        .people = mark("16 onderzoeken, 1.041 mensen"),
        .found = mark("Kindermishandeling stoppen: d = 0,384."),
        .address =
            "https://5dok.net/document/nzwmrn0q-werkzame-elementen-oudertrainingen-terugdringen-stoppen-"
            "kindermishandeling-meta-analyse.html",
    },
    {
        .of = StudyOf::similar_programme,
        .authors = "Nurse-Family Partnership",
        .design = mark("Meta-analyse"),
        .people = mark("64.590 mensen"),
        .found =
            mark("Gezondheid in de zwangerschap: d = 0,163; ontwikkeling van het kind: 0,509; gedrag: 0,351; "
                 "levensloop: 0,353."),
        .found_nothing = mark("Kindermishandeling: 0,087, niet aantoonbaar."),
        .address =
            "https://5dok.net/document/"
            "dzx6lodz-effectiviteit-van-nurse-family-partnership-het-voorkomen-kindermishandeling.html",
    },
});

} // namespace

std::span<Study const> studies()
{
    return all_studies;
}

} // namespace reporting
