"""The Polish words of the generated samples. Town, districts, streets and projects are invented."""

from __future__ import annotations

from typing import NamedTuple

TOWN = "Wiklinogród nad Wisłą"


class Kind(NamedTuple):
    """A kind of climate project: its name with a gap for the place, and its least and greatest cost in 1000 PLN."""

    name: str
    category: str
    least: int
    most: int
    where: str


class District(NamedTuple):
    """A district: its folder name, its share of the voters in percent, its centre, and its places by what they are."""

    name: str
    folder: str
    share: int
    centre: tuple[float, float]
    places: dict[str, tuple[str, ...]]


KINDS = (
    Kind("Szpaler lip i klonów wzdłuż ulicy {}", "zieleń", 60, 420, "street"),
    Kind("Odbetonowanie zatoki parkingowej przy ulicy {}", "woda", 90, 480, "street"),
    Kind("Ogród deszczowy przy ulicy {}", "woda", 25, 160, "street"),
    Kind("Niecki chłonne zamiast asfaltu na ulicy {}", "woda,zieleń", 80, 390, "street"),
    Kind("Zadaszone stojaki rowerowe przy ulicy {}", "transport", 20, 75, "street"),
    Kind("Droga rowerowa i pas zieleni wzdłuż ulicy {}", "transport,zieleń", 280, 1400, "street"),
    Kind("Zacieniony przystanek przy ulicy {}", "ochrona przed upałem", 35, 130, "street"),
    Kind("Rozchodnikowe dachy wiat przystankowych na ulicy {}", "ochrona przed upałem", 40, 190, "street"),
    Kind("Pnącza na ekranach akustycznych przy ulicy {}", "zieleń", 30, 140, "street"),
    Kind("Uspokojenie ruchu i bezpieczna droga do szkoły na ulicy {}", "transport", 70, 520, "street"),
    Kind("Panele słoneczne na dachu Szkoły Podstawowej nr {}", "energia", 140, 620, "school"),
    Kind(
        "Zielony dach na sali gimnastycznej Szkoły Podstawowej nr {}", "ochrona przed upałem,woda", 350, 1250, "school"
    ),
    Kind("Zbiorniki na deszczówkę przy Szkole Podstawowej nr {}", "woda", 25, 120, "school"),
    Kind("Ogród warzywny i kompostownik przy Szkole Podstawowej nr {}", "przyroda", 20, 85, "school"),
    Kind("Żagle przeciwsłoneczne nad placem zabaw Przedszkola nr {}", "ochrona przed upałem", 45, 180, "school"),
    Kind("Odbetonowanie dziedzińca Szkoły Podstawowej nr {}", "woda,zieleń", 180, 760, "school"),
    Kind("Pompa ciepła dla Przedszkola nr {}", "energia", 160, 540, "school"),
    Kind("Park kieszonkowy na skwerze {}", "zieleń", 120, 680, "square"),
    Kind("Łąka kwietna na skwerze {}", "przyroda", 20, 70, "square"),
    Kind("Poidełko i kurtyna wodna na skwerze {}", "ochrona przed upałem", 40, 150, "square"),
    Kind("Pergole z pnączami na skwerze {}", "ochrona przed upałem,zieleń", 60, 260, "square"),
    Kind("Hotele dla owadów i budki dla jerzyków na skwerze {}", "przyroda", 20, 48, "square"),
    Kind("Zegar słoneczny, ławki i dwanaście dębów na skwerze {}", "zieleń", 55, 210, "square"),
    Kind("Las kieszonkowy na osiedlu {}", "zieleń,przyroda", 80, 360, "estate"),
    Kind("Zielona ściana na osiedlu {}", "zieleń", 70, 290, "estate"),
    Kind("Kompostownik sąsiedzki na osiedlu {}", "obieg rzeczy", 20, 55, "estate"),
    Kind("Kawiarenka naprawcza na osiedlu {}", "obieg rzeczy", 30, 110, "estate"),
    Kind("Biblioteka rzeczy na osiedlu {}", "obieg rzeczy", 40, 130, "estate"),
    Kind("Schronienie przed upałem w klubie seniora na osiedlu {}", "ochrona przed upałem", 90, 380, "estate"),
    Kind("Oszczędne oświetlenie alejek na osiedlu {}", "energia", 80, 390, "estate"),
    Kind("Pasieka edukacyjna na osiedlu {}", "przyroda", 25, 95, "estate"),
    Kind("Staw retencyjny na osiedlu {}", "woda,przyroda", 250, 1150, "estate"),
    Kind("Wypożyczalnia rowerów towarowych na osiedlu {}", "transport", 60, 270, "estate"),
)

DISTRICTS = (
    District(
        "Kępa Bociania",
        "kepa_bociania",
        20,
        (51.3475, 21.8105),
        {
            "street": ("Bocianiej", "Flisackiej", "Promowej", "Wiklinowej"),
            "school": ("3", "11", "19"),
            "square": ("Flisaków", "Trzech Wierzb", "Przy Śluzie"),
            "estate": ("Nad Zakolem", "Wiklinowym"),
        },
    ),
    District(
        "Górki Lipowe",
        "gorki_lipowe",
        15,
        (51.3240, 21.8590),
        {
            "street": ("Lipowej", "Bzowej", "Miodowej", "Wiatracznej"),
            "school": ("5", "12", "21"),
            "square": ("Pod Lipami", "Zielarek", "Widokowym"),
            "estate": ("Słonecznym", "Piaskowym"),
        },
    ),
    District(
        "Stare Nabrzeże",
        "stare_nabrzeze",
        17,
        (51.3330, 21.8160),
        {
            "street": ("Rybackiej", "Bednarskiej", "Ceglanej", "Nabrzeżnej"),
            "school": ("1", "2", "8"),
            "square": ("Rzemieślników", "Pod Zegarem", "Bednarzy"),
            "estate": ("Wiślanym", "Portowym"),
        },
    ),
    District(
        "Zatorze Klonowe",
        "zatorze_klonowe",
        16,
        (51.3165, 21.8310),
        {
            "street": ("Klonowej", "Parowozowej", "Semaforowej", "Jaśminowej"),
            "school": ("6", "14", "17"),
            "square": ("Kolejarzy", "Klonowym", "Dróżników"),
            "estate": ("Kolejowym", "Warsztatowym"),
        },
    ),
    District(
        "Cegielniane",
        "cegielniane",
        13,
        (51.3050, 21.8090),
        {
            "street": ("Glinianej", "Strycharskiej", "Rumiankowej", "Kasztanowej"),
            "school": ("7", "15", "22"),
            "square": ("Strycharzy", "Rumiankowym", "Ogrodniczek"),
            "estate": ("Glinianki", "Topolowym"),
        },
    ),
    District(
        "Olszowe Łęgi",
        "olszowe_legi",
        11,
        (51.3410, 21.8450),
        {
            "street": ("Olszowej", "Łęgowej", "Młynarskiej", "Jeżynowej"),
            "school": ("9", "16", "24"),
            "square": ("Młynarzy", "Olszowym", "Pod Dębem"),
            "estate": ("Łęgowym", "Nad Młynówką"),
        },
    ),
    District(
        "Nowe Sady",
        "nowe_sady",
        8,
        (51.3550, 21.8350),
        {
            "street": ("Sadowej", "Jabłoniowej", "Renklodowej", "Szpakowej"),
            "school": ("10", "18", "25"),
            "square": ("Sadowników", "Wiśniowym", "Szpaków"),
            "estate": ("Sadowym", "Jabłoniowym"),
        },
    ),
)
