import Domain

/// Answers of an invented school, in the shape of the real service.
enum Answers {
  static let npsn = NPSN("20299901")!

  static let school = """
    {"results":1,"id":"sekolah_id","start":0,"limit":20,"rows":{"sekolah_id":"A0B1C2D3-0001-E111-9C7E-000000000001",\
    "nama":"SD NEGERI CEMARA 1","nss":"101020201001","npsn":"20299901","bentuk_pendidikan_id":5,\
    "bentuk_pendidikan_id_str":"SD","status_sekolah":"1","status_sekolah_str":"Negeri",\
    "alamat_jalan":"Jl. Cemara No. 1","rt":"1","rw":"2","kode_wilayah":"020201AA","kode_pos":"40111",\
    "nomor_telepon":null,"nomor_fax":"-","email":"","website":"0","is_sks":false,"lintang":"-6.9","bujur":"107.6",\
    "dusun":"-","desa_kelurahan":"Sukamaju","kecamatan":"Kec. Cemara","kabupaten_kota":"Kota Contoh",\
    "provinsi":"Prov. Jawa Barat"}}
    """

  static let siti = """
    {"tahun_ajaran_id":"2025","ptk_terdaftar_id":"11111111-aaaa-4000-8000-000000000001",\
    "ptk_id":"AAAAAAAA-0000-4000-8000-000000000001","ptk_induk":"1","tanggal_surat_tugas":"2015-07-13",\
    "nama":"Siti Rahayu","jenis_kelamin":"P","tempat_lahir":"Bandung","tanggal_lahir":"1985-07-14","agama_id":1,\
    "agama_id_str":"Islam","nuptk":"1046763664230001","nik":"3201015407850042","jenis_ptk_id":"3",\
    "jenis_ptk_id_str":"Guru Kelas","status_kepegawaian_id":1,"status_kepegawaian_id_str":"PNS",\
    "nip":"198507142010012012","pendidikan_terakhir":"S1","bidang_studi_terakhir":"PGSD",\
    "pangkat_golongan_terakhir":"III/d","rwy_pend_formal":[{"riwayat_pendidikan_formal_id":"x","nim":"-"}],\
    "rwy_kepangkatan":[{"riwayat_kepangkatan_id":"y","nomor_sk":"823/1","tanggal_sk":"2022-03-01",\
    "tmt_pangkat":"2022-04-01","pangkat_golongan_id":"34","pangkat_golongan_id_str":"III/d"},\
    {"riwayat_kepangkatan_id":"z","nomor_sk":"-","tmt_pangkat":null,"pangkat_golongan_id_str":"III/c"}]}
    """

  static let joko = """
    {"tahun_ajaran_id":"2025","ptk_terdaftar_id":"11111111-aaaa-4000-8000-000000000002",\
    "ptk_id":"AAAAAAAA-0000-4000-8000-000000000002","ptk_induk":"0","tanggal_surat_tugas":"2025-08-01",\
    "nama":"Joko Susilo","jenis_kelamin":"L","tempat_lahir":"-","tanggal_lahir":"1970-01-02","nuptk":"","nik":null,\
    "jenis_ptk_id":"20","jenis_ptk_id_str":"Kepala Sekolah","status_kepegawaian_id_str":"PNS","nip":"-",\
    "pangkat_golongan_terakhir":"-","rwy_pend_formal":[],"rwy_kepangkatan":[]}
    """

  static let clerk = """
    {"ptk_terdaftar_id":"11111111-aaaa-4000-8000-000000000003","ptk_id":"AAAAAAAA-0000-4000-8000-000000000003",\
    "ptk_induk":1,"tanggal_surat_tugas":"0","nama":"Dewi Lestari","jenis_kelamin":"P","tanggal_lahir":"1999-05-05",\
    "nuptk":"0","nik":"-","jenis_ptk_id_str":"Tenaga Administrasi Sekolah",\
    "status_kepegawaian_id_str":"Tenaga Honor Sekolah","nip":"","pangkat_golongan_terakhir":null}
    """

  static func staff(_ rows: [String], results: Int? = nil) -> String {
    """
    {"results":\(results ?? rows.count),"id":"ptk_terdaftar_id","start":0,"limit":20,"rows":[\(rows.joined(separator: ","))]}
    """
  }

  static let refusal = #"{"success":false,"message":"Token atau NPSN tidak dikenal"}"#

  /// A keyed hash stands here for itself: only what is handed to it matters.
  static func hash(_ nik: NIK) -> NIKHash { nik.hashed { NIKHash("hash of ..." + $0.suffix(4)) } }
}
