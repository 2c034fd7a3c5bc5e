"""A stand-in for Dapodik's local web service, with its habits: JSON that calls itself HTML, refusals with status 200."""

import http.server
import json
import threading
from urllib.parse import parse_qs, urlparse

NPSN, TOKEN = "30300001", "rahasia-dapodik"

SCHOOL = {
    "sekolah_id": "B0B1C2D3-0001-E111-9C7E-000000000001", "nama": "SD NEGERI TANJUNG REMA 1", "npsn": NPSN,
    "bentuk_pendidikan_id_str": "SD", "status_sekolah_str": "Negeri", "alamat_jalan": "Jl. Melati No. 1",
    "desa_kelurahan": "Tanjung Rema", "kecamatan": "Kec. Martapura", "kabupaten_kota": "Kab. Banjar",
    "provinsi": "Prov. Kalimantan Selatan"}


def person(number, name, sex, born, kind, status, nip=None, rank=None):
    return {
        "tahun_ajaran_id": "2025", "ptk_terdaftar_id": f"11111111-aaaa-4000-8000-00000000000{number}",
        "ptk_id": f"BBBBBBBB-0000-4000-8000-00000000000{number}", "ptk_induk": "1",
        "tanggal_surat_tugas": "2018-07-16", "nama": name, "jenis_kelamin": sex, "tempat_lahir": "Martapura",
        "tanggal_lahir": born, "nuptk": "-", "nik": f"630305{number}507850042", "jenis_ptk_id_str": kind,
        "status_kepegawaian_id_str": status, "nip": nip, "pangkat_golongan_terakhir": rank, "rwy_pend_formal": [],
        "rwy_kepangkatan": [{"tmt_pangkat": "2022-04-01", "pangkat_golongan_id_str": rank}] if rank else []}


STAFF = [
    person(1, "Made Sudarma", "L", "1972-03-05", "Kepala Sekolah", "PNS", "197203051997031004", "IV/a"),
    person(2, "Wayan Lestari", "P", "1985-07-14", "Guru Kelas", "PNS", "198507142010012012", "III/c"),
    person(3, "Nur Fitri", "P", "1991-09-02", "Guru Kelas", "Guru Honor Sekolah"),
    person(4, "Endang Lestari", "P", "1999-05-05", "Tenaga Administrasi Sekolah", "Tenaga Honor Sekolah")]


class Answers(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        asked = urlparse(self.path)
        npsn = parse_qs(asked.query).get("npsn", [""])[0]
        if self.headers.get("Authorization") != f"Bearer {TOKEN}" or npsn != NPSN:
            answer = {"success": False, "message": "Token atau NPSN tidak dikenal"}
        elif asked.path.endswith("/getSekolah"):
            answer = {"results": 1, "id": "sekolah_id", "start": 0, "limit": 20, "rows": SCHOOL}
        else:
            answer = {"results": len(STAFF), "id": "ptk_terdaftar_id", "start": 0, "limit": 20, "rows": STAFF}
        body = json.dumps(answer).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=UTF-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_):
        pass


class Dapodik:
    def __enter__(self):
        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Answers)
        threading.Thread(target=self.server.serve_forever, daemon=True).start()
        self.host = f"127.0.0.1:{self.server.server_address[1]}"
        self.address = "http://" + self.host
        return self

    def __exit__(self, *_):
        self.server.shutdown()
        self.server.server_close()
