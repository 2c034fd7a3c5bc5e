"""A reminder is copied out of a page: with a script by a button, without one by hand."""

from support.steps import PASSWORD


def test_a_message_is_copied_and_names_nobody(school, come):
    made = come(school)
    made.context.grant_permissions(["clipboard-read", "clipboard-write"])
    made.sign_in("made@contoh.id", PASSWORD).open("/guru?saring=menunggu-guru")
    first = made.page.locator("li").filter(has_text="Nur Fitri")
    first.locator("summary").click()
    first.get_by_role("button", name="Salin pesan").click()
    first.get_by_text("Tersalin.").wait_for()
    made.look()
    text = made.page.evaluate("navigator.clipboard.readText()")
    assert "laporkan upaya" in text and school.address + "/kinerja/" in text
    for (name,) in school.rows("SELECT name FROM person"):
        assert name.split(",")[0] not in text


def test_without_scripts_it_stands_in_a_box(school, come):
    slamet = come(school, scripts=False)
    slamet.sign_in("slamet@contoh.id", PASSWORD).open("/kinerja").follow("Kinerja 2026")
    slamet.page.locator("summary").filter(has_text="Salin pesan WhatsApp").click()
    box = slamet.page.get_by_label("Pesan tanpa nama dan tanpa isi dokumen")
    assert box.get_attribute("readonly") is not None
    assert "periksa rencana" in box.input_value()
    assert slamet.page.get_by_role("button", name="Salin pesan").count() == 0
    assert slamet.page.get_by_role("link", name="Buka di aplikasi WhatsApp").get_attribute("href").startswith("whatsapp:")
