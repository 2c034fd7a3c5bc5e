"""Coming in, going out, and what happens to whoever stays away too long."""

from support.steps import PASSWORD


def test_somebody_comes_in_and_goes_out(school, come):
    nur = come(school)
    nur.open("/").sees("Masuk")
    nur.fill("NIP, NUPTK", "nur@contoh.id").fill("Kata sandi", "bukan ini").press("Masuk", exact=True)
    assert nur.status == 422
    nur.sees("Akun dan kata sandi tidak cocok")
    nur.fill("Kata sandi", PASSWORD).press("Masuk", exact=True).sees("Nur Fitri")
    nur.follow("Akun").sees("nur@contoh.id")
    nur.press("Keluar", exact=True).sees("Masuk")
    nur.open("/kinerja").sees("Masuk").does_not_see("Nur Fitri")


def test_the_house_opens_without_scripts(school, come):
    wayan = come(school, scripts=False)
    wayan.sign_in("wayan@contoh.id", PASSWORD).sees("Wayan Lestari", "Menunggu tindakan Anda")


def test_the_house_opens_by_keyboard_alone(school, come):
    made = come(school, keyboard=True)
    made.sign_in("made@contoh.id", PASSWORD).sees("Made Sudarma")
    made.follow("Guru saya").sees("menunggu Anda")


def test_whoever_signs_in_comes_back_to_where_they_wanted_to_go(school, come):
    made = come(school)
    made.open("/guru").sees("Masuk")
    made.fill("NIP, NUPTK", "made@contoh.id").fill("Kata sandi", PASSWORD).press("Masuk", exact=True)
    assert made.path == "/guru"


def test_the_day_of_the_demo_can_be_turned(school, come):
    anybody = come(school)
    anybody.open("/demo").sees("Made Sudarma", "Dewi Simanjuntak")


def test_an_unknown_address_says_what_to_do(school, come):
    anybody = come(school)
    anybody.open("/tidak-ada")
    assert anybody.status == 404
    anybody.sees("Halaman tidak ditemukan", "Nomor rujukan")


def test_signing_out_everywhere_ends_the_other_browser(school, come):
    phone, desk = come(school), come(school)
    phone.sign_in("nur@contoh.id", PASSWORD)
    desk.sign_in("nur@contoh.id", PASSWORD)
    desk.follow("Akun").press("Keluar dari semua perangkat")
    phone.open("/kinerja").sees("Masuk")
