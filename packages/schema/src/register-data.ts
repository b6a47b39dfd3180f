// Generated from register/*.yaml by `npm run generate`: edit those files.
import type { PackedRegister } from './register-pack.ts'

/** The register as `pack` writes it. */
export const packedRegister: PackedRegister = {
  ministers: `[
{"id":"alfred-ngaro","name":"Alfred Ngaro","listedAs":[{"as":"Alfred Ngaro","from":"2016-12-20","to":"2017-10-26"}],"attribution":["Mr Ngaro"]},
{"id":"amy-adams","name":"Amy Adams","listedAs":[{"as":"Amy Adams","from":"2011-12-14","to":"2017-10-26"}],"attribution":["Ms Adams"]},
{"id":"andrew-bayly","name":"Andrew Bayly","listedAs":[{"as":"Hon Andrew Bayly","from":"2023-11-27","to":"2025-02-24"}],"listOrder":21,"attribution":["Mr Bayly"]},
{"id":"andrew-hoggard","name":"Andrew Hoggard","listedAs":[{"as":"Hon Andrew Hoggard","from":"2023-11-27","to":null}],"listOrder":25,"attribution":["Mr Hoggard"]},
{"id":"andrew-little","name":"Andrew Little","listedAs":[{"as":"Hon Andrew Little","from":"2017-10-26","to":"2023-11-27"}],"attribution":["Mr Little"]},
{"id":"anne-tolley","name":"Anne Tolley","listedAs":[{"as":"Anne Tolley","from":"2008-11-19","to":"2017-10-26"}],"attribution":["Mrs Tolley"]},
{"id":"annette-king","name":"Annette King","listedAs":[{"as":"Annette King","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Ms King","Mrs King"]},
{"id":"aupito-william-sio","name":"Aupito William Sio","listedAs":[{"as":"Hon Aupito William Sio","from":"2017-10-26","to":"2023-02-01"}],"attribution":["Mr Sio"]},
{"id":"ayesha-verrall","name":"Ayesha Verrall","listedAs":[{"as":"Hon Dr Ayesha Verrall","from":"2020-11-06","to":"2023-11-27"}],"attribution":["Dr Verrall"]},
{"id":"barbara-edmonds","name":"Barbara Edmonds","listedAs":[{"as":"Hon Barbara Edmonds","from":"2023-02-01","to":"2023-11-27"}],"attribution":["Ms Edmonds"]},
{"id":"bill-birch","name":"Bill Birch","listedAs":[{"as":"Bill Birch","from":"1996-01-01","to":"1999-12-10"}],"attribution":["Mr Birch"]},
{"id":"bill-english","name":"Bill English","listedAs":[{"as":"Bill English","from":"1996-01-01","to":"1999-12-10"},{"as":"Bill English","from":"2008-11-19","to":"2017-10-26"}],"attribution":["Mr English"]},
{"id":"brian-donnelly","name":"Brian Donnelly","listedAs":[{"as":"Brian Donnelly","from":"1996-12-16","to":"1998-08-26"}],"attribution":["Mr Donnelly"]},
{"id":"brooke-van-velden","name":"Brooke van Velden","listedAs":[{"as":"Hon Brooke van Velden","from":"2023-11-27","to":null}],"listOrder":23,"attribution":["Ms van Velden"]},
{"id":"cameron-brewer","name":"Cameron Brewer","listedAs":[{"as":"Hon Cameron Brewer","from":"2026-04-07","to":null}],"attribution":["Mr Brewer"]},
{"id":"carmel-sepuloni","name":"Carmel Sepuloni","listedAs":[{"as":"Hon Carmel Sepuloni","from":"2017-10-26","to":"2023-11-27"}],"attribution":["Ms Sepuloni"]},
{"id":"casey-costello","name":"Casey Costello","listedAs":[{"as":"Hon Casey Costello","from":"2023-11-27","to":null}],"listOrder":30,"attribution":["Ms Costello"]},
{"id":"chester-borrows","name":"Chester Borrows","listedAs":[{"as":"Chester Borrows","from":"2011-12-14","to":"2014-10-08"}],"attribution":["Mr Borrows"]},
{"id":"chris-bishop","name":"Chris Bishop","listedAs":[{"as":"Hon Chris Bishop","from":"2023-11-27","to":null}],"listOrder":3,"attribution":["Mr Bishop"]},
{"id":"chris-carter","name":"Chris Carter","listedAs":[{"as":"Chris Carter","from":"2002-08-15","to":"2008-11-19"}],"attribution":["Mr Carter"]},
{"id":"chris-hipkins","name":"Chris Hipkins","listedAs":[{"as":"Hon Chris Hipkins","from":"2017-10-26","to":"2020-11-06"},{"as":"Rt Hon Chris Hipkins","from":"2020-11-06","to":"2023-11-27"}],"attribution":["Mr Hipkins"]},
{"id":"chris-penk","name":"Chris Penk","listedAs":[{"as":"Hon Chris Penk","from":"2023-11-27","to":null}],"listOrder":16,"attribution":["Mr Penk"]},
{"id":"chris-tremain","name":"Chris Tremain","listedAs":[{"as":"Chris Tremain","from":"2011-12-14","to":"2014-01-28"}],"attribution":["Mr Tremain"]},
{"id":"christine-fletcher","name":"Christine Fletcher","listedAs":[{"as":"Christine Fletcher","from":"1996-12-16","to":"1997-09-11"}],"attribution":["Mrs Fletcher"]},
{"id":"christopher-finlayson","name":"Christopher Finlayson","listedAs":[{"as":"Christopher Finlayson","from":"2008-11-19","to":"2017-10-26"}],"attribution":["Mr Finlayson"],"aliases":["Chris Finlayson"]},
{"id":"christopher-luxon","name":"Christopher Luxon","listedAs":[{"as":"Rt Hon Christopher Luxon","from":"2023-11-27","to":null}],"listOrder":1,"attribution":["Mr Luxon"]},
{"id":"clare-curran","name":"Clare Curran","listedAs":[{"as":"Hon Clare Curran","from":"2017-10-26","to":"2018-09-07"}],"attribution":["Ms Curran"]},
{"id":"clayton-cosgrove","name":"Clayton Cosgrove","listedAs":[{"as":"Clayton Cosgrove","from":"2005-10-19","to":"2008-11-19"}],"attribution":["Mr Cosgrove"]},
{"id":"clem-simich","name":"Clem Simich","listedAs":[{"as":"Clem Simich","from":"1998-08-31","to":"1999-12-10"}],"attribution":["Mr Simich"]},
{"id":"craig-foss","name":"Craig Foss","listedAs":[{"as":"Craig Foss","from":"2011-06-14","to":"2016-12-20"}],"attribution":["Mr Foss"]},
{"id":"damien-oconnor","name":"Damien O'Connor","listedAs":[{"as":"Damien O'Connor","from":"2002-08-15","to":"2008-11-19"},{"as":"Hon Damien O\\u2019Connor","from":"2017-10-26","to":"2020-11-06"},{"as":"Hon Damien O'Connor","from":"2020-11-06","to":"2023-11-27"}],"attribution":["Mr O'Connor"]},
{"id":"darren-hughes","name":"Darren Hughes","listedAs":[{"as":"Darren Hughes","from":"2007-11-05","to":"2008-11-19"}],"attribution":["Mr Hughes"]},
{"id":"david-bennett","name":"David Bennett","listedAs":[{"as":"David Bennett","from":"2016-12-20","to":"2017-10-26"}],"attribution":["Mr Bennett"]},
{"id":"david-benson-pope","name":"David Benson-Pope","listedAs":[{"as":"David Benson-Pope","from":"2004-02-26","to":"2007-07-27"}],"attribution":["Mr Benson-Pope"]},
{"id":"david-carter","name":"David Carter","listedAs":[{"as":"David Carter","from":"1998-08-26","to":"1999-12-10"},{"as":"David Carter","from":"2008-11-19","to":"2013-01-29"}],"attribution":["Mr Carter"]},
{"id":"david-clark","name":"David Clark","listedAs":[{"as":"Hon Dr David Clark","from":"2017-10-26","to":"2020-07-02"},{"as":"Hon Dr David Clark","from":"2020-11-06","to":"2023-02-01"}],"attribution":["Dr Clark"]},
{"id":"david-cunliffe","name":"David Cunliffe","listedAs":[{"as":"David Cunliffe","from":"2003-05-19","to":"2008-11-19"}],"attribution":["Mr Cunliffe"]},
{"id":"david-parker","name":"David Parker","listedAs":[{"as":"David Parker","from":"2005-10-19","to":"2008-11-19"},{"as":"Hon David Parker","from":"2017-10-26","to":"2023-11-27"}],"attribution":["Mr Parker"]},
{"id":"david-seymour","name":"David Seymour","listedAs":[{"as":"Hon David Seymour","from":"2023-11-27","to":null}],"listOrder":22,"attribution":["Mr Seymour"]},
{"id":"deborah-morris","name":"Deborah Morris","listedAs":[{"as":"Deborah Morris","from":"1996-12-16","to":"1998-08-18"}],"attribution":["Ms Morris"]},
{"id":"deborah-russell","name":"Deborah Russell","listedAs":[{"as":"Hon Dr Deborah Russell","from":"2020-11-06","to":"2023-11-27"}],"attribution":["Dr Russell"]},
{"id":"denis-marshall","name":"Denis Marshall","listedAs":[{"as":"Denis Marshall","from":"1996-01-01","to":"1996-12-16"}],"attribution":["Mr Marshall"]},
{"id":"don-mckinnon","name":"Don McKinnon","listedAs":[{"as":"Don McKinnon","from":"1996-01-01","to":"1999-12-10"}],"attribution":["Mr McKinnon"]},
{"id":"doug-graham","name":"Doug Graham","listedAs":[{"as":"Doug Graham","from":"1996-01-01","to":"1999-12-10"}],"attribution":["Mr Graham","Sir Douglas"],"aliases":["Sir Douglas Graham"]},
{"id":"doug-kidd","name":"Doug Kidd","listedAs":[{"as":"Doug Kidd","from":"1996-01-01","to":"1996-12-16"}],"attribution":["Mr Kidd"]},
{"id":"dover-samuels","name":"Dover Samuels","listedAs":[{"as":"Dover Samuels","from":"1999-12-10","to":"2007-11-05"}],"attribution":["Mr Samuels"]},
{"id":"duncan-webb","name":"Duncan Webb","listedAs":[{"as":"Hon Dr Duncan Webb","from":"2023-02-01","to":"2023-11-27"}],"attribution":["Dr Webb"]},
{"id":"erica-stanford","name":"Erica Stanford","listedAs":[{"as":"Hon Erica Stanford","from":"2023-11-27","to":null}],"listOrder":5,"attribution":["Ms Stanford"]},
{"id":"eugenie-sage","name":"Eugenie Sage","listedAs":[{"as":"Hon Eugenie Sage","from":"2017-10-26","to":"2020-11-06"}],"attribution":["Ms Sage"]},
{"id":"fletcher-tabuteau","name":"Fletcher Tabuteau","listedAs":[{"as":"Fletcher Tabuteau","from":"2017-10-26","to":"2020-11-06"}],"attribution":["Mr Tabuteau"]},
{"id":"george-hawkins","name":"George Hawkins","listedAs":[{"as":"George Hawkins","from":"1999-12-10","to":"2005-10-19"}],"attribution":["Mr Hawkins"]},
{"id":"georgina-te-heuheu","name":"Georgina te Heuheu","listedAs":[{"as":"Georgina te Heuheu","from":"1998-08-26","to":"1999-12-10"},{"as":"Georgina te Heuheu","from":"2008-06-30","to":"2008-06-30"},{"as":"Georgina te Heuheu","from":"2008-11-19","to":"2011-12-14"}],"attribution":["Mrs te Heuheu"],"aliases":["Georgina Te Heuheu"]},
{"id":"gerry-brownlee","name":"Gerry Brownlee","listedAs":[{"as":"Gerry Brownlee","from":"2008-11-19","to":"2017-10-26"}],"attribution":["Mr Brownlee"]},
{"id":"ginny-andersen","name":"Ginny Andersen","listedAs":[{"as":"Hon Ginny Andersen","from":"2023-02-01","to":"2023-11-27"}],"attribution":["Ms Andersen"]},
{"id":"grant-robertson","name":"Grant Robertson","listedAs":[{"as":"Hon Grant Robertson","from":"2017-10-26","to":"2023-11-27"}],"attribution":["Mr Robertson"]},
{"id":"harry-duynhoven","name":"Harry Duynhoven","listedAs":[{"as":"Harry Duynhoven","from":"2002-08-15","to":"2008-11-19"}],"attribution":["Mr Duynhoven"]},
{"id":"heather-roy","name":"Heather Roy","listedAs":[{"as":"Heather Roy","from":"2008-11-19","to":"2010-08-18"}],"attribution":["Mrs Roy"]},
{"id":"hekia-parata","name":"Hekia Parata","listedAs":[{"as":"Hekia Parata","from":"2010-12-08","to":"2017-05-02"}],"attribution":["Ms Parata"]},
{"id":"helen-clark","name":"Helen Clark","listedAs":[{"as":"Helen Clark","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Miss Clark"]},
{"id":"iain-lees-galloway","name":"Iain Lees-Galloway","listedAs":[{"as":"Hon Iain Lees-Galloway","from":"2017-10-26","to":"2020-07-22"}],"attribution":["Mr Lees-Galloway"],"aliases":["Hon Iain Lees Galloway"]},
{"id":"jacinda-ardern","name":"Jacinda Ardern","listedAs":[{"as":"Rt Hon Jacinda Ardern","from":"2017-10-26","to":"2023-01-25"}],"attribution":["Ms Ardern"]},
{"id":"jack-elder","name":"Jack Elder","listedAs":[{"as":"Jack Elder","from":"1996-12-16","to":"1999-12-10"}],"attribution":["Mr Elder"]},
{"id":"jacqui-dean","name":"Jacqui Dean","listedAs":[{"as":"Jacqui Dean","from":"2016-12-20","to":"2017-10-26"}],"attribution":["Ms Dean"]},
{"id":"james-meager","name":"James Meager","listedAs":[{"as":"Hon James Meager","from":"2025-01-24","to":null}],"listOrder":19,"attribution":["Mr Meager"]},
{"id":"james-shaw","name":"James Shaw","listedAs":[{"as":"Hon James Shaw","from":"2017-10-26","to":"2023-11-27"}],"attribution":["Mr Shaw"]},
{"id":"jan-logie","name":"Jan Logie","listedAs":[{"as":"Jan Logie","from":"2017-10-26","to":"2020-11-06"}],"attribution":["Ms Logie"]},
{"id":"jan-tinetti","name":"Jan Tinetti","listedAs":[{"as":"Hon Jan Tinetti","from":"2020-11-06","to":"2023-11-27"}],"attribution":["Ms Tinetti"]},
{"id":"jeanette-fitzsimons","name":"Jeanette Fitzsimons","listedAs":[{"as":"Jeanette Fitzsimons","from":"2006-03-21","to":"2008-08-29"}],"attribution":["Ms Fitzsimons"]},
{"id":"jenny-marcroft","name":"Jenny Marcroft","listedAs":[{"as":"Jenny Marcroft","from":"2023-11-27","to":null}],"listOrder":32,"attribution":["Ms Marcroft"]},
{"id":"jenny-salesa","name":"Jenny Salesa","listedAs":[{"as":"Hon Jenny Salesa","from":"2017-10-26","to":"2020-11-06"}],"attribution":["Ms Salesa"]},
{"id":"jenny-shipley","name":"Jenny Shipley","listedAs":[{"as":"Jenny Shipley","from":"1996-01-01","to":"1999-12-10"}],"attribution":["Mrs Shipley"]},
{"id":"jim-anderton","name":"Jim Anderton","listedAs":[{"as":"Jim Anderton","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Mr Anderton"]},
{"id":"jim-bolger","name":"Jim Bolger","listedAs":[{"as":"Jim Bolger","from":"1996-01-01","to":"1997-12-08"}],"attribution":["Mr Bolger"]},
{"id":"jim-sutton","name":"Jim Sutton","listedAs":[{"as":"Jim Sutton","from":"1999-12-10","to":"2005-12-31"}],"attribution":["Mr Sutton"]},
{"id":"jo-goodhew","name":"Jo Goodhew","listedAs":[{"as":"Jo Goodhew","from":"2011-12-14","to":"2016-12-20"}],"attribution":["Mrs Goodhew"]},
{"id":"jo-luxton","name":"Jo Luxton","listedAs":[{"as":"Hon Jo Luxton","from":"2023-02-01","to":"2023-11-27"}],"attribution":["Ms Luxton"]},
{"id":"john-banks","name":"John Banks","listedAs":[{"as":"John Banks","from":"2011-12-14","to":"2013-10-16"}],"attribution":["Mr Banks"]},
{"id":"john-boscawen","name":"John Boscawen","listedAs":[{"as":"John Boscawen","from":"2010-08-18","to":"2011-05-11"}],"attribution":["Mr Boscawen"]},
{"id":"john-carter","name":"John Carter","listedAs":[{"as":"John Carter","from":"2008-11-19","to":"2011-06-27"}],"attribution":["Mr Carter"]},
{"id":"john-key","name":"John Key","listedAs":[{"as":"John Key","from":"2008-11-19","to":"2016-12-12"}],"attribution":["Mr Key"]},
{"id":"john-luxton","name":"John Luxton","listedAs":[{"as":"John Luxton","from":"1996-01-01","to":"1999-12-10"}],"attribution":["Mr Luxton"]},
{"id":"john-tamihere","name":"John Tamihere","listedAs":[{"as":"John Tamihere","from":"2002-08-15","to":"2004-11-03"}],"attribution":["Mr Tamihere"]},
{"id":"john-wright","name":"John Wright","listedAs":[{"as":"John Wright","from":"1999-12-10","to":"2000-07-25"}],"attribution":["Mr Wright"]},
{"id":"jonathan-coleman","name":"Jonathan Coleman","listedAs":[{"as":"Jonathan Coleman","from":"2008-11-19","to":"2017-10-26"}],"attribution":["Dr Coleman"]},
{"id":"judith-collins","name":"Judith Collins","listedAs":[{"as":"Judith Collins","from":"2008-11-19","to":"2017-10-26"},{"as":"Hon Judith Collins KC","from":"2023-11-27","to":"2026-04-07"}],"listOrder":8,"attribution":["Ms Collins"],"aliases":["Hon Judith Collins"]},
{"id":"judith-tizard","name":"Judith Tizard","listedAs":[{"as":"Judith Tizard","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Ms Tizard"]},
{"id":"julie-anne-genter","name":"Julie Anne Genter","listedAs":[{"as":"Hon Julie Anne Genter","from":"2017-10-26","to":"2020-11-06"}],"attribution":["Ms Genter"]},
{"id":"karen-chhour","name":"Karen Chhour","listedAs":[{"as":"Hon Karen Chhour","from":"2023-11-27","to":null}],"listOrder":26,"attribution":["Mrs Chhour","Ms Chhour"]},
{"id":"kate-wilkinson","name":"Kate Wilkinson","listedAs":[{"as":"Kate Wilkinson","from":"2008-11-19","to":"2013-01-29"}],"attribution":["Ms Wilkinson"]},
{"id":"katherine-oregan","name":"Katherine O'Regan","listedAs":[{"as":"Katherine O'Regan","from":"1996-01-01","to":"1996-12-16"}],"attribution":["Mrs O'Regan"]},
{"id":"kelvin-davis","name":"Kelvin Davis","listedAs":[{"as":"Hon Kelvin Davis","from":"2017-10-26","to":"2023-11-27"}],"attribution":["Mr Davis"]},
{"id":"kieran-mcanulty","name":"Kieran McAnulty","listedAs":[{"as":"Hon Kieran McAnulty","from":"2022-06-14","to":"2023-11-27"}],"attribution":["Mr McAnulty"]},
{"id":"kiritapu-allan","name":"Kiritapu Allan","listedAs":[{"as":"Hon Kiritapu Allan","from":"2020-11-06","to":"2023-07-24"}],"attribution":["Ms Allan"],"aliases":["Hon Kiri Allan","Kiri Allan"]},
{"id":"kris-faafoi","name":"Kris Faafoi","listedAs":[{"as":"Hon Kris Faafoi","from":"2017-10-26","to":"2022-06-14"}],"attribution":["Mr Faafoi"]},
{"id":"laila-harre","name":"Laila Harr\\u00e9","listedAs":[{"as":"Laila Harr\\u00e9","from":"1999-12-10","to":"2002-08-15"}],"attribution":["Ms Harr\\u00e9"],"aliases":["Laila Harre"]},
{"id":"lianne-dalziel","name":"Lianne Dalziel","listedAs":[{"as":"Lianne Dalziel","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Ms Dalziel"]},
{"id":"lockwood-smith","name":"Lockwood Smith","listedAs":[{"as":"Dr Lockwood Smith","from":"1996-01-01","to":"1999-12-10"},{"as":"Lockwood Smith","from":"1996-01-01","to":"1999-12-10"}],"attribution":["Dr Smith"]},
{"id":"louise-upston","name":"Louise Upston","listedAs":[{"as":"Louise Upston","from":"2014-10-08","to":"2017-10-26"},{"as":"Hon Louise Upston","from":"2023-11-27","to":null}],"listOrder":7,"attribution":["Ms Upston"]},
{"id":"luamanuvao-winnie-laban","name":"Luamanuvao Winnie Laban","listedAs":[{"as":"Luamanuvao Laban","from":"2005-10-19","to":"2008-11-19"}],"attribution":["Ms Laban"],"aliases":["Winnie Laban"]},
{"id":"maggie-barry","name":"Maggie Barry","listedAs":[{"as":"Maggie Barry","from":"2014-10-08","to":"2017-10-26"}],"attribution":["Ms Barry"]},
{"id":"mahara-okeroa","name":"Mahara Okeroa","listedAs":[{"as":"Mahara Okeroa","from":"2005-10-19","to":"2008-11-19"}],"attribution":["Mr Okeroa"]},
{"id":"marama-davidson","name":"Marama Davidson","listedAs":[{"as":"Hon Marama Davidson","from":"2020-11-06","to":"2023-11-27"}],"attribution":["Ms Davidson"]},
{"id":"margaret-wilson","name":"Margaret Wilson","listedAs":[{"as":"Margaret Wilson","from":"1999-12-10","to":"2005-02-28"}],"attribution":["Ms Wilson"]},
{"id":"marian-hobbs","name":"Marian Hobbs","listedAs":[{"as":"Marian Hobbs","from":"1999-12-10","to":"2005-10-19"}],"attribution":["Ms Hobbs"]},
{"id":"marie-hasler","name":"Marie Hasler","listedAs":[{"as":"Marie Hasler","from":"1998-08-26","to":"1999-12-10"}],"attribution":["Ms Hasler"]},
{"id":"mark-burton","name":"Mark Burton","listedAs":[{"as":"Mark Burton","from":"1999-12-10","to":"2007-11-05"}],"attribution":["Mr Burton"]},
{"id":"mark-gosche","name":"Mark Gosche","listedAs":[{"as":"Mark Gosche","from":"1999-12-10","to":"2003-05-09"}],"attribution":["Mr Gosche"]},
{"id":"mark-mitchell","name":"Mark Mitchell","listedAs":[{"as":"Mark Mitchell","from":"2016-12-20","to":"2017-10-26"},{"as":"Hon Mark Mitchell","from":"2023-11-27","to":null}],"listOrder":9,"attribution":["Mr Mitchell"]},
{"id":"mark-patterson","name":"Mark Patterson","listedAs":[{"as":"Hon Mark Patterson","from":"2023-11-27","to":null}],"listOrder":31,"attribution":["Mr Patterson"]},
{"id":"maryan-street","name":"Maryan Street","listedAs":[{"as":"Maryan Street","from":"2007-11-05","to":"2008-11-19"}],"attribution":["Ms Street"]},
{"id":"matt-doocey","name":"Matt Doocey","listedAs":[{"as":"Hon Matt Doocey","from":"2023-11-27","to":null}],"listOrder":13,"attribution":["Mr Doocey"]},
{"id":"matt-robson","name":"Matt Robson","listedAs":[{"as":"Matt Robson","from":"1999-12-10","to":"2002-08-15"}],"attribution":["Mr Robson"]},
{"id":"maurice-williamson","name":"Maurice Williamson","listedAs":[{"as":"Maurice Williamson","from":"1996-01-01","to":"1999-12-10"},{"as":"Maurice Williamson","from":"2008-11-19","to":"2014-05-01"}],"attribution":["Mr Williamson"]},
{"id":"max-bradford","name":"Max Bradford","listedAs":[{"as":"Max Bradford","from":"1996-12-16","to":"1999-12-10"}],"attribution":["Mr Bradford"]},
{"id":"megan-woods","name":"Megan Woods","listedAs":[{"as":"Hon Dr Megan Woods","from":"2017-10-26","to":"2023-11-27"}],"attribution":["Dr Woods","Ms Woods"]},
{"id":"meka-whaitiri","name":"Meka Whaitiri","listedAs":[{"as":"Hon Meka Whaitiri","from":"2017-10-26","to":"2018-09-20"},{"as":"Hon Meka Whaitiri","from":"2020-11-06","to":"2023-05-03"}],"attribution":["Ms Whaitiri"]},
{"id":"melissa-lee","name":"Melissa Lee","listedAs":[{"as":"Hon Melissa Lee","from":"2023-11-27","to":"2025-01-24"}],"listOrder":20,"attribution":["Ms Lee"]},
{"id":"michael-cullen","name":"Michael Cullen","listedAs":[{"as":"Michael Cullen","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Dr Cullen"]},
{"id":"michael-wood","name":"Michael Wood","listedAs":[{"as":"Hon Michael Wood","from":"2020-11-06","to":"2023-06-21"}],"attribution":["Mr Wood"]},
{"id":"michael-woodhouse","name":"Michael Woodhouse","listedAs":[{"as":"Michael Woodhouse","from":"2013-01-31","to":"2017-10-26"}],"attribution":["Mr Woodhouse"]},
{"id":"mike-butterick","name":"Mike Butterick","listedAs":[{"as":"Hon Mike Butterick","from":"2026-04-07","to":null}],"attribution":["Mr Butterick"]},
{"id":"mita-ririnui","name":"Mita Ririnui","listedAs":[{"as":"Mita Ririnui","from":"2004-07-07","to":"2008-11-19"}],"attribution":["Mr Ririnui"]},
{"id":"murray-mccully","name":"Murray McCully","listedAs":[{"as":"Murray McCully","from":"1996-01-01","to":"1999-12-10"},{"as":"Murray McCully","from":"2008-11-19","to":"2017-05-02"}],"attribution":["Mr McCully"]},
{"id":"nanaia-mahuta","name":"Nanaia Mahuta","listedAs":[{"as":"Nanaia Mahuta","from":"2005-10-19","to":"2008-11-19"},{"as":"Hon Nanaia Mahuta","from":"2017-10-26","to":"2023-11-11"}],"attribution":["Ms Mahuta"]},
{"id":"nathan-guy","name":"Nathan Guy","listedAs":[{"as":"Nathan Guy","from":"2009-06-16","to":"2017-10-26"}],"attribution":["Mr Guy"]},
{"id":"neil-kirton","name":"Neil Kirton","listedAs":[{"as":"Neil Kirton","from":"1996-12-16","to":"1997-12-20"}],"attribution":["Mr Kirton"]},
{"id":"nick-smith","name":"Nick Smith","listedAs":[{"as":"Nick Smith","from":"1996-12-16","to":"1999-12-10"},{"as":"Nick Smith","from":"2008-11-19","to":"2017-10-26"}],"attribution":["Dr Smith","Mr Smith"],"aliases":["Nik Smith"]},
{"id":"nicky-wagner","name":"Nicky Wagner","listedAs":[{"as":"Nicky Wagner","from":"2014-05-07","to":"2017-10-26"}],"attribution":["Ms Wagner"]},
{"id":"nicola-grigg","name":"Nicola Grigg","listedAs":[{"as":"Hon Nicola Grigg","from":"2023-11-27","to":null}],"listOrder":17,"attribution":["Ms Grigg"]},
{"id":"nicola-willis","name":"Nicola Willis","listedAs":[{"as":"Hon Nicola Willis","from":"2023-11-27","to":null}],"listOrder":2,"attribution":["Ms Willis"]},
{"id":"nicole-mckee","name":"Nicole McKee","listedAs":[{"as":"Hon Nicole McKee","from":"2023-11-27","to":null}],"listOrder":24,"attribution":["Mrs McKee","Ms McKee"]},
{"id":"nikki-kaye","name":"Nikki Kaye","listedAs":[{"as":"Nikki Kaye","from":"2013-01-31","to":"2017-10-26"}],"attribution":["Ms Kaye"]},
{"id":"pansy-wong","name":"Pansy Wong","listedAs":[{"as":"Pansy Wong","from":"2008-11-19","to":"2010-12-08"}],"attribution":["Mrs Wong"]},
{"id":"parekura-horomia","name":"Parekura Horomia","listedAs":[{"as":"Parekura Horomia","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Mr Horomia"]},
{"id":"paul-east","name":"Paul East","listedAs":[{"as":"Paul East","from":"1996-01-01","to":"1997-12-08"}],"attribution":["Mr East"]},
{"id":"paul-goldsmith","name":"Paul Goldsmith","listedAs":[{"as":"Paul Goldsmith","from":"2014-10-08","to":"2017-10-26"},{"as":"Hon Paul Goldsmith","from":"2023-11-27","to":null}],"listOrder":6,"attribution":["Mr Goldsmith"]},
{"id":"paul-swain","name":"Paul Swain","listedAs":[{"as":"Paul Swain","from":"1999-12-10","to":"2005-10-19"}],"attribution":["Mr Swain"]},
{"id":"paula-bennett","name":"Paula Bennett","listedAs":[{"as":"Paula Bennett","from":"2008-11-19","to":"2017-10-26"}],"attribution":["Mrs Bennett","Ms Bennett"]},
{"id":"peeni-henare","name":"Peeni Henare","listedAs":[{"as":"Hon Peeni Henare","from":"2017-10-26","to":"2023-11-27"}],"attribution":["Mr Henare"]},
{"id":"penny-simmonds","name":"Penny Simmonds","listedAs":[{"as":"Hon Penny Simmonds","from":"2023-11-27","to":null}],"listOrder":15,"attribution":["Ms Simmonds"]},
{"id":"peseta-sam-lotu-iiga","name":"Peseta Sam Lotu-Iiga","listedAs":[{"as":"Peseta Sam Lotu-Iiga","from":"2014-01-28","to":"2016-12-20"}],"attribution":["Mr Lotu-Iiga"],"aliases":["Peseta Sam Lotu-liga","Sam Lotu-Iiga"]},
{"id":"pete-hodgson","name":"Pete Hodgson","listedAs":[{"as":"Pete Hodgson","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Mr Hodgson"]},
{"id":"peter-dunne","name":"Peter Dunne","listedAs":[{"as":"Peter Dunne","from":"2005-10-19","to":"2017-10-26"}],"attribution":["Mr Dunne"]},
{"id":"peter-gresham","name":"Peter Gresham","listedAs":[{"as":"Peter Gresham","from":"1996-01-01","to":"1996-12-16"}],"attribution":["Mr Gresham"]},
{"id":"peter-mccardle","name":"Peter McCardle","listedAs":[{"as":"Peter McCardle","from":"1996-12-16","to":"1999-12-10"}],"attribution":["Mr McCardle"]},
{"id":"phil-goff","name":"Phil Goff","listedAs":[{"as":"Phil Goff","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Mr Goff"]},
{"id":"phil-heatley","name":"Phil Heatley","listedAs":[{"as":"Phil Heatley","from":"2008-11-19","to":"2013-01-29"}],"attribution":["Mr Heatley"]},
{"id":"phil-twyford","name":"Phil Twyford","listedAs":[{"as":"Hon Phil Twyford","from":"2017-10-26","to":"2023-02-01"}],"attribution":["Mr Twyford"]},
{"id":"phillida-bunkle","name":"Phillida Bunkle","listedAs":[{"as":"Phillida Bunkle","from":"1999-12-10","to":"2001-02-23"}],"attribution":["Ms Bunkle"]},
{"id":"pita-sharples","name":"Pita Sharples","listedAs":[{"as":"Pita Sharples","from":"2008-11-19","to":"2014-10-08"}],"attribution":["Dr Sharples"]},
{"id":"poto-williams","name":"Poto Williams","listedAs":[{"as":"Hon Poto Williams","from":"2019-07-03","to":"2023-02-01"}],"attribution":["Ms Williams"]},
{"id":"priyanca-radhakrishnan","name":"Priyanca Radhakrishnan","listedAs":[{"as":"Hon Priyanca Radhakrishnan","from":"2020-11-06","to":"2023-11-27"}],"attribution":["Ms Radhakrishnan"]},
{"id":"rachel-brooking","name":"Rachel Brooking","listedAs":[{"as":"Hon Rachel Brooking","from":"2023-04-12","to":"2023-11-27"}],"attribution":["Ms Brooking"]},
{"id":"richard-worth","name":"Richard Worth","listedAs":[{"as":"Richard Worth","from":"2008-11-19","to":"2009-06-03"}],"attribution":["Dr Worth"]},
{"id":"rick-barker","name":"Rick Barker","listedAs":[{"as":"Rick Barker","from":"2002-08-15","to":"2008-11-19"}],"attribution":["Mr Barker"]},
{"id":"rino-tirikatene","name":"Rino Tirikatene","listedAs":[{"as":"Hon Rino Tirikatene","from":"2020-11-06","to":"2023-11-27"}],"attribution":["Mr Tirikatene"]},
{"id":"robyn-mcdonald","name":"Robyn McDonald","listedAs":[{"as":"Robyn McDonald","from":"1996-12-16","to":"1998-08-26"}],"attribution":["Mrs McDonald","Ms McDonald"]},
{"id":"rodney-hide","name":"Rodney Hide","listedAs":[{"as":"Rodney Hide","from":"2008-11-19","to":"2011-12-14"}],"attribution":["Mr Hide"]},
{"id":"roger-maxwell","name":"Roger Maxwell","listedAs":[{"as":"Roger Maxwell","from":"1996-09-04","to":"1996-09-04"}],"attribution":["Mr Maxwell"]},
{"id":"roger-sowry","name":"Roger Sowry","listedAs":[{"as":"Roger Sowry","from":"1996-12-16","to":"1999-12-10"}],"attribution":["Mr Sowry"]},
{"id":"ron-mark","name":"Ron Mark","listedAs":[{"as":"Hon Ron Mark","from":"2017-10-26","to":"2020-11-06"}],"attribution":["Mr Mark"]},
{"id":"ruth-dyson","name":"Ruth Dyson","listedAs":[{"as":"Ruth Dyson","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Ms Dyson"]},
{"id":"sandra-lee","name":"Sandra Lee","listedAs":[{"as":"Sandra Lee","from":"1999-12-10","to":"2002-08-15"}],"attribution":["Ms Lee"]},
{"id":"scott-simpson","name":"Scott Simpson","listedAs":[{"as":"Scott Simpson","from":"2017-05-02","to":"2017-10-26"},{"as":"Hon Scott Simpson","from":"2025-02-24","to":null}],"listOrder":18,"attribution":["Mr Simpson"]},
{"id":"shane-jones","name":"Shane Jones","listedAs":[{"as":"Shane Jones","from":"2007-11-05","to":"2008-11-19"},{"as":"Hon Shane Jones","from":"2017-10-26","to":"2020-11-06"},{"as":"Hon Shane Jones","from":"2023-11-27","to":null}],"listOrder":29,"attribution":["Mr Jones"],"aliases":["Matua Shane Jones"]},
{"id":"shane-reti","name":"Shane Reti","listedAs":[{"as":"Hon Dr Shane Reti","from":"2023-11-27","to":"2026-04-07"}],"listOrder":11,"attribution":["Dr Reti"],"aliases":["Dr Shane Reti"]},
{"id":"simeon-brown","name":"Simeon Brown","listedAs":[{"as":"Hon Simeon Brown","from":"2023-11-27","to":null}],"listOrder":4,"attribution":["Mr Brown"]},
{"id":"simon-bridges","name":"Simon Bridges","listedAs":[{"as":"Simon Bridges","from":"2012-04-03","to":"2017-10-26"}],"attribution":["Mr Bridges"]},
{"id":"simon-court","name":"Simon Court","listedAs":[{"as":"Simon Court","from":"2023-11-27","to":null}],"listOrder":27,"attribution":["Mr Court"]},
{"id":"simon-power","name":"Simon Power","listedAs":[{"as":"Simon Power","from":"2008-11-19","to":"2011-12-14"}],"attribution":["Mr Power"]},
{"id":"simon-upton","name":"Simon Upton","listedAs":[{"as":"Simon Upton","from":"1996-01-01","to":"1999-12-10"}],"attribution":["Mr Upton"]},
{"id":"simon-watts","name":"Simon Watts","listedAs":[{"as":"Hon Simon Watts","from":"2023-11-27","to":null}],"listOrder":14,"attribution":["Mr Watts"]},
{"id":"steve-chadwick","name":"Steve Chadwick","listedAs":[{"as":"Steve Chadwick","from":"2007-11-05","to":"2008-11-19"}],"attribution":["Ms Chadwick"]},
{"id":"steve-maharey","name":"Steve Maharey","listedAs":[{"as":"Steve Maharey","from":"1999-12-10","to":"2007-11-05"}],"attribution":["Mr Maharey"]},
{"id":"steven-joyce","name":"Steven Joyce","listedAs":[{"as":"Steven Joyce","from":"2008-11-19","to":"2017-10-26"}],"attribution":["Mr Joyce"]},
{"id":"stuart-nash","name":"Stuart Nash","listedAs":[{"as":"Hon Stuart Nash","from":"2017-10-26","to":"2023-03-28"}],"attribution":["Mr Nash"]},
{"id":"sue-bradford","name":"Sue Bradford","listedAs":[{"as":"Sue Bradford","from":"2006-03-21","to":"2008-11-19"}],"attribution":["Ms Bradford"]},
{"id":"taito-phillip-field","name":"Taito Phillip Field","listedAs":[{"as":"Taito Phillip Field","from":"2002-08-15","to":"2005-10-19"}],"attribution":["Mr Field"],"aliases":["Phillip Field"]},
{"id":"tama-potaka","name":"Tama Potaka","listedAs":[{"as":"Hon Tama Potaka","from":"2023-11-27","to":null}],"listOrder":12,"attribution":["Mr Potaka"]},
{"id":"tariana-turia","name":"Tariana Turia","listedAs":[{"as":"Tariana Turia","from":"1999-12-10","to":"2004-07-07"},{"as":"Tariana Turia","from":"2008-11-19","to":"2014-10-08"}],"attribution":["Mrs Turia"]},
{"id":"tau-henare","name":"Tau Henare","listedAs":[{"as":"Tau Henare","from":"1996-12-16","to":"1999-12-10"}],"attribution":["Mr Henare"]},
{"id":"te-ururoa-flavell","name":"Te Ururoa Flavell","listedAs":[{"as":"Te Ururoa Flavell","from":"2014-10-08","to":"2017-10-26"}],"attribution":["Mr Flavell"]},
{"id":"tim-groser","name":"Tim Groser","listedAs":[{"as":"Tim Groser","from":"2008-11-19","to":"2015-12-14"}],"attribution":["Mr Groser"]},
{"id":"tim-macindoe","name":"Tim Macindoe","listedAs":[{"as":"Tim Macindoe","from":"2017-05-02","to":"2017-10-26"}],"attribution":["Mr Macindoe"]},
{"id":"todd-mcclay","name":"Todd McClay","listedAs":[{"as":"Todd McClay","from":"2013-06-11","to":"2017-10-26"},{"as":"Hon Todd McClay","from":"2023-11-27","to":null}],"listOrder":10,"attribution":["Mr McClay"]},
{"id":"tony-ryall","name":"Tony Ryall","listedAs":[{"as":"Tony Ryall","from":"1996-10-03","to":"1999-12-10"},{"as":"Tony Ryall","from":"2008-11-19","to":"2014-10-08"}],"attribution":["Mr Ryall"]},
{"id":"tracey-martin","name":"Tracey Martin","listedAs":[{"as":"Hon Tracey Martin","from":"2017-10-26","to":"2020-11-06"}],"attribution":["Mrs Martin","Ms Martin"]},
{"id":"trevor-mallard","name":"Trevor Mallard","listedAs":[{"as":"Trevor Mallard","from":"1999-12-10","to":"2008-11-19"}],"attribution":["Mr Mallard"]},
{"id":"tuariki-delamere","name":"Tuariki Delamere","listedAs":[{"as":"John Delamare","from":"1996-12-16","to":"1999-12-10"}],"attribution":["Mr Delamere"],"aliases":["Tuariki John Delamere"]},
{"id":"wayne-mapp","name":"Wayne Mapp","listedAs":[{"as":"Wayne Mapp","from":"2008-11-19","to":"2011-12-14"}],"attribution":["Dr Mapp"]},
{"id":"willie-jackson","name":"Willie Jackson","listedAs":[{"as":"Hon Willie Jackson","from":"2017-10-26","to":"2023-11-27"}],"attribution":["Mr Jackson"]},
{"id":"willow-jean-prime","name":"Willow-Jean Prime","listedAs":[{"as":"Hon Willow-Jean Prime","from":"2023-02-01","to":"2023-11-27"}],"attribution":["Ms Prime"]},
{"id":"winston-peters","name":"Winston Peters","listedAs":[{"as":"Winston Peters","from":"1996-12-16","to":"1998-08-14"},{"as":"Winston Peters","from":"2005-10-19","to":"2008-08-29"},{"as":"Rt Hon Winston Peters","from":"2017-10-26","to":"2020-11-06"},{"as":"Rt Hon Winston Peters","from":"2023-11-27","to":null}],"listOrder":28,"attribution":["Mr Peters"]},
{"id":"wyatt-creech","name":"Wyatt Creech","listedAs":[{"as":"Wyatt Creech","from":"1996-01-01","to":"1999-12-10"}],"attribution":["Mr Creech"]}
]`,
  portfolios: `[
{"id":"acc","name":"ACC","from":"1999-12-10","to":null,"aliases":["Accident Compensation","Accident Compensation Corporation"],"title":"Minister for ACC","kind":"portfolio","renamedFrom":[{"id":"accident-insurance","day":"1999-12-10"}]},
{"id":"accident-insurance","name":"Accident Insurance","from":"1996-12-16","to":"1999-12-10","spokenAs":["ACC","ARCI"],"kind":"portfolio","renamedTo":[{"id":"acc","day":"1999-12-10"}]},
{"id":"acting-prime-minister","name":"Acting Prime Minister","from":"1996-08-09","to":"1998-09-14","kind":"office"},
{"id":"agriculture","name":"Agriculture","from":"1996-01-01","to":null,"kind":"portfolio","periods":[{"from":"1996-01-01","to":"1999-02-01"},{"from":"1999-12-10","to":"2011-12-14"},{"from":"2017-10-26","to":null}],"renamedFrom":[{"id":"primary-industries","day":"2017-10-26"},{"id":"food-fibre-biosecurity-and-border-control","day":"1999-12-10"}],"renamedTo":[{"id":"primary-industries","day":"2011-12-14"}]},
{"id":"americas-cup","name":"America's Cup","from":"1999-12-10","to":"2004-12-21","aliases":["America\\u2019s Cup"],"kind":"portfolio"},
{"id":"antarctic-affairs","name":"Antarctic Affairs","from":"1997-09-12","to":"1999-02-01","kind":"portfolio"},
{"id":"archives-new-zealand","name":"Archives New Zealand","from":"1999-12-10","to":"2011-12-14","spokenAs":["Archives"],"kind":"body"},
{"id":"arts-culture-and-heritage","name":"Arts, Culture and Heritage","from":"1999-09-02","to":null,"listedAs":[{"as":"Culture and Heritage","from":"1999-09-02","to":"1999-09-02"},{"as":"Arts, Culture and Heritage","from":"2000-02-21","to":"2026-02-17"}],"aliases":["Arts","Arts Culture and Heritage","Arts, Culture & Heritage"],"spokenAs":["Arts Culture and Heritage","Culture and Heritage","Arts"],"title":"Minister for Arts, Culture and Heritage","kind":"portfolio","periods":[{"from":"1999-09-02","to":"1999-09-02"},{"from":"1999-12-10","to":null}],"renamedFrom":[{"id":"cultural-affairs","day":"1999-12-10"}]},
{"id":"associate-accident-rehabilitation-and-compensation-insurance","name":"Associate  Accident Rehabilitation and Compensation Insurance","from":"1997-12-08","to":"1999-12-10","kind":"associate-form"},
{"id":"associate-minister-for-food-fibre-biosecurity-and-border-control","name":"Associate Minister for Food, Fibre, Biosecurity and Border Control","from":"1998-08-26","to":"1999-12-10","spokenAs":["Food and Fibre","Food, Fibre, Biosecurity and Border Control","Border Control"],"kind":"associate-form"},
{"id":"associate-minister-for-the-environment","name":"Associate Minister for the Environment","from":"1996-12-16","to":"1999-12-10","listedAs":[{"as":"Associate Minister for the Environment","from":"1997-04-27","to":"1999-06-03"},{"as":"Associate  Minister of the Environment","from":"1998-11-03","to":"1999-07-19"}],"spokenAs":["Environment"],"kind":"associate-form"},
{"id":"associate-minister-of-agriculture","name":"Associate Minister of Agriculture","from":"1996-01-01","to":"1998-08-26","spokenAs":["Agriculture"],"kind":"associate-form"},
{"id":"associate-minister-of-education","name":"Associate Minister of Education","from":"1996-01-01","to":"1999-10-06","spokenAs":["Education"],"kind":"associate-form","periods":[{"from":"1996-01-01","to":"1998-08-26"},{"from":"1999-10-06","to":"1999-10-06"}]},
{"id":"associate-minister-of-education-early-childhood-education-and-maori-education","name":"Associate  Minister of Education (Early Childhood Education and Maori Education)","from":"1997-12-08","to":"1999-06-22","spokenAs":["Education"],"kind":"associate-form","periods":[{"from":"1997-12-08","to":"1998-10-20"},{"from":"1999-02-01","to":"1999-06-22"}]},
{"id":"associate-minister-of-finance","name":"Associate  Minister of Finance","from":"1998-08-26","to":"1999-12-10","spokenAs":["Finance"],"kind":"associate-form"},
{"id":"associate-minister-of-foreign-affairs-and-trade","name":"Associate Minister of Foreign Affairs and Trade","from":"1996-12-16","to":"1999-12-10","aliases":["Associate Minister of Foreign Affairs & Trade"],"spokenAs":["Foreign","Foreign Affairs","Foreign Affairs and Trade"],"kind":"associate-form"},
{"id":"associate-minister-of-forestry","name":"Associate Minister of Forestry","from":"1999-06-22","to":"1999-12-10","spokenAs":["Forestry"],"kind":"associate-form"},
{"id":"associate-minister-of-health","name":"Associate Minister of Health","from":"1996-01-01","to":"1999-12-10","spokenAs":["Health"],"kind":"associate-form"},
{"id":"associate-minister-of-immigration-international-access-and-processing","name":"Associate  Minister of Immigration (International Access and Processing)","from":"1999-06-21","to":"1999-06-21","kind":"associate-form"},
{"id":"associate-minister-of-justice","name":"Associate Minister of Justice","from":"1997-12-08","to":"1999-02-01","spokenAs":["Justice"],"kind":"associate-form"},
{"id":"associate-minister-of-local-government","name":"Associate  Minister of Local Government","from":"1996-12-16","to":"1999-11-22","kind":"associate-form","periods":[{"from":"1996-12-16","to":"1997-10-21"},{"from":"1999-01-22","to":"1999-02-16"},{"from":"1999-05-27","to":"1999-05-27"},{"from":"1999-11-22","to":"1999-11-22"}]},
{"id":"associate-minister-of-revenue","name":"Associate  Minister of Revenue","from":"1998-08-26","to":"1999-12-10","spokenAs":["Revenue"],"kind":"associate-form"},
{"id":"associate-minister-of-social-services-work-and-income-work-and-income","name":"Associate  Minister of Social Services, Work and Income (Work and Income)","from":"1997-12-08","to":"1999-12-10","listedAs":[{"as":"Associate  Minister of Social Services, Work and Income (Work and Income)","from":"1998-03-25","to":"1999-10-14"},{"as":"Associate Minister of Work and Income","from":"1999-07-16","to":"1999-10-05"}],"spokenAs":["Work and Income","Social Services, Work and Income"],"kind":"associate-form"},
{"id":"associate-minister-of-social-welfare","name":"Associate Minister of Social Welfare","from":"1996-12-16","to":"1999-03-25","spokenAs":["Social Welfare"],"kind":"associate-form"},
{"id":"associate-minister-of-state-services","name":"Associate  Minister of State Services","from":"1998-05-28","to":"1998-05-28","kind":"associate-form"},
{"id":"associate-minister-of-womens-affairs","name":"Associate Minister of Women's Affairs","from":"1997-09-12","to":"1998-08-18","aliases":["Associate Minister of Women\\u2019s Affairs"],"spokenAs":["Women's Affairs"],"kind":"associate-form"},
{"id":"associate-treasurer","name":"Associate Treasurer","from":"1996-12-16","to":"1999-02-01","kind":"office"},
{"id":"attorney-general","name":"Attorney-General","from":"1996-01-01","to":null,"title":"Attorney-General","kind":"office"},
{"id":"auckland","name":"Auckland","from":"2023-02-01","to":null,"title":"Minister for Auckland","kind":"portfolio","renamedFrom":[{"id":"auckland-issues","day":"2023-02-01"}]},
{"id":"auckland-issues","name":"Auckland Issues","from":"1999-12-10","to":"2008-11-19","kind":"portfolio","renamedTo":[{"id":"auckland","day":"2023-02-01"}]},
{"id":"biosecurity","name":"Biosecurity","from":"1996-12-16","to":null,"title":"Minister for Biosecurity","kind":"portfolio","periods":[{"from":"1996-12-16","to":"2011-12-14"},{"from":"2017-10-26","to":null}],"renamedFrom":[{"id":"primary-industries","day":"2017-10-26"}],"renamedTo":[{"id":"primary-industries","day":"2011-12-14"}]},
{"id":"broadcasting","name":"Broadcasting","from":"1999-12-10","to":"2016-12-20","kind":"portfolio"},
{"id":"broadcasting-and-media","name":"Broadcasting and Media","from":"2020-11-06","to":"2023-11-27","aliases":["Broadcasting & Media"],"kind":"portfolio","renamedFrom":[{"id":"broadcasting-communications-and-digital-media","day":"2020-11-06"}],"renamedTo":[{"id":"media-and-communications","day":"2023-11-27"}]},
{"id":"broadcasting-communications-and-digital-media","name":"Broadcasting, Communications and Digital Media","from":"2017-10-26","to":"2020-11-06","aliases":["Broadcasting, Communications & Digital Media"],"kind":"portfolio","renamedFrom":[{"id":"communications","day":"2017-10-26"}],"renamedTo":[{"id":"broadcasting-and-media","day":"2020-11-06"}]},
{"id":"budget-2009","name":"Budget 2009","from":"2009-05-28","to":"2009-06-02","kind":"topic"},
{"id":"budget-2010","name":"Budget 2010","from":"2010-04-22","to":"2011-05-23","kind":"topic"},
{"id":"budget-2011","name":"Budget 2011","from":"2011-04-12","to":"2011-06-03","kind":"topic"},
{"id":"budget-2012","name":"Budget 2012","from":"2012-04-26","to":"2012-06-07","kind":"topic"},
{"id":"budget-2013","name":"Budget 2013","from":"2013-02-13","to":"2013-05-27","kind":"topic"},
{"id":"budget-2014","name":"Budget 2014","from":"2014-01-29","to":"2014-06-03","kind":"topic"},
{"id":"budget-2015","name":"Budget 2015","from":"2015-02-11","to":"2015-06-08","kind":"topic"},
{"id":"budget-2016","name":"Budget 2016","from":"2016-04-13","to":"2016-08-09","kind":"topic"},
{"id":"budget-2017","name":"Budget 2017","from":"2017-04-27","to":"2017-08-17","kind":"topic"},
{"id":"building-and-construction","name":"Building and Construction","from":"2005-10-19","to":null,"aliases":["Building & Construction"],"title":"Minister for Building and Construction","kind":"portfolio","renamedFrom":[{"id":"building-issues","day":"2005-10-19"}]},
{"id":"building-and-housing","name":"Building and Housing","from":"2014-10-08","to":"2016-12-20","aliases":["Building & Housing"],"spokenAs":["Housing"],"kind":"portfolio","renamedFrom":[{"id":"housing","day":"2014-10-08"}]},
{"id":"building-issues","name":"Building Issues","from":"2004-02-26","to":"2005-10-19","kind":"portfolio","renamedTo":[{"id":"building-and-construction","day":"2005-10-19"}]},
{"id":"business-development","name":"Business Development","from":"1996-09-04","to":"1999-12-10","kind":"portfolio","periods":[{"from":"1996-09-04","to":"1996-09-04"},{"from":"1996-12-16","to":"1999-12-10"}]},
{"id":"cabinet-minister","name":"Cabinet Minister","from":"2007-08-09","to":"2007-09-12","kind":"topic"},
{"id":"canterbury-earthquake-recovery","name":"Canterbury Earthquake Recovery","from":"2011-12-14","to":"2016-04-18","spokenAs":["Earthquake Recovery"],"kind":"portfolio","shared":true,"renamedFrom":[{"id":"earthquake-recovery","day":"2011-12-14"}],"renamedTo":[{"id":"greater-christchurch-regeneration","day":"2016-04-11"}]},
{"id":"child-poverty-reduction","name":"Child Poverty Reduction","from":"2017-10-26","to":null,"title":"Minister for Child Poverty Reduction","kind":"portfolio"},
{"id":"children","name":"Children","from":"2016-12-20","to":null,"spokenAs":["Children\\u2019s"],"title":"Minister for Children","kind":"portfolio"},
{"id":"civil-aviation","name":"Civil Aviation","from":"2000-11-10","to":"2001-08-06","kind":"portfolio"},
{"id":"civil-defence","name":"Civil Defence","from":"1997-12-08","to":"2020-11-06","kind":"portfolio","renamedTo":[{"id":"emergency-management","day":"2020-11-06"}]},
{"id":"climate-change","name":"Climate Change","from":"2017-10-26","to":null,"kind":"portfolio","renamedFrom":[{"id":"climate-change-issues","day":"2017-10-26"}]},
{"id":"climate-change-issues","name":"Climate Change Issues","from":"1999-12-10","to":"2017-10-26","spokenAs":["Climate Change"],"kind":"portfolio","renamedTo":[{"id":"climate-change","day":"2017-10-26"}]},
{"id":"commerce","name":"Commerce","from":"1996-01-01","to":"2014-10-08","kind":"portfolio","periods":[{"from":"1996-01-01","to":"1999-02-01"},{"from":"1999-05-14","to":"1999-05-14"},{"from":"1999-12-10","to":"2014-10-08"}],"renamedFrom":[{"id":"enterprise-and-commerce","day":"1999-12-10"}],"renamedTo":[{"id":"commerce-and-consumer-affairs","day":"2014-10-08"}]},
{"id":"commerce-and-consumer-affairs","name":"Commerce and Consumer Affairs","from":"2014-10-08","to":null,"aliases":["Commerce","Commerce & Consumer Affairs","Consumer Affairs"],"spokenAs":["Consumer Affairs"],"kind":"portfolio","renamedFrom":[{"id":"commerce","day":"2014-10-08"},{"id":"consumer-affairs","day":"2014-10-08"}]},
{"id":"commerce-and-industry","name":"Commerce and Industry","from":"1996-12-16","to":"1998-08-26","aliases":["Commerce & Industry"],"spokenAs":["Commerce"],"kind":"portfolio"},
{"id":"communications","name":"Communications","from":"1996-01-01","to":"2017-10-26","kind":"portfolio","periods":[{"from":"1996-01-01","to":"1999-12-10"},{"from":"2014-10-08","to":"2017-10-26"}],"renamedFrom":[{"id":"communications-and-information-technology","day":"2014-10-08"}],"renamedTo":[{"id":"broadcasting-communications-and-digital-media","day":"2017-10-26"}]},
{"id":"communications-and-information-technology","name":"Communications and Information Technology","from":"1999-12-10","to":"2014-10-08","aliases":["Communications & Information Technology"],"spokenAs":["Communications","Information Technology"],"kind":"portfolio","renamedTo":[{"id":"communications","day":"2014-10-08"}]},
{"id":"community-and-voluntary-sector","name":"Community and Voluntary Sector","from":"1999-12-10","to":null,"aliases":["Community & Voluntary Sector","the Community and Voluntary Sector"],"title":"Minister for the Community and Voluntary Sector","kind":"portfolio"},
{"id":"competition","name":"Competition","from":"1997-12-09","to":"1997-12-09","kind":"topic"},
{"id":"conservation","name":"Conservation","from":"1996-01-01","to":null,"kind":"portfolio"},
{"id":"consumer-affairs","name":"Consumer Affairs","from":"1996-01-01","to":"2014-10-08","kind":"portfolio","renamedTo":[{"id":"commerce-and-consumer-affairs","day":"2014-10-08"}]},
{"id":"contact-energy-ltd","name":"Contact Energy Ltd","from":"1997-12-08","to":"1999-12-10","kind":"body"},
{"id":"corrections","name":"Corrections","from":"1996-01-01","to":null,"kind":"portfolio"},
{"id":"courts","name":"Courts","from":"1999-12-10","to":null,"title":"Minister for Courts","kind":"portfolio"},
{"id":"covid-19-response","name":"COVID-19 Response","from":"2020-11-06","to":"2023-02-01","kind":"portfolio"},
{"id":"crown","name":"Crown","from":"2002-07-24","to":"2002-07-24","kind":"topic"},
{"id":"crown-health-enterprises","name":"Crown Health Enterprises","from":"1996-01-01","to":"1996-12-16","kind":"portfolio"},
{"id":"crown-research-institutes","name":"Crown Research Institutes","from":"1997-09-12","to":"2007-11-05","kind":"body"},
{"id":"cultural-affairs","name":"Cultural Affairs","from":"1996-12-16","to":"1999-12-10","kind":"portfolio","renamedTo":[{"id":"arts-culture-and-heritage","day":"1999-12-10"}]},
{"id":"customs","name":"Customs","from":"1996-12-16","to":null,"kind":"portfolio","periods":[{"from":"1996-12-16","to":"1998-08-31"},{"from":"1999-12-10","to":null}]},
{"id":"cyclone-recovery","name":"Cyclone Recovery","from":"2023-02-20","to":"2023-11-27","kind":"portfolio"},
{"id":"defence","name":"Defence","from":"1996-02-25","to":null,"kind":"portfolio"},
{"id":"deputy-leader-of-the-house","name":"Deputy Leader of the House","from":"2008-11-19","to":null,"title":"Deputy Leader of the House","kind":"office","periods":[{"from":"2008-11-19","to":"2014-10-08"},{"from":"2017-10-26","to":"2020-07-22"},{"from":"2022-06-14","to":null}]},
{"id":"deputy-prime-minister","name":"Deputy Prime Minister","from":"1996-01-01","to":null,"spokenAs":["Deputy Prime"],"title":"Deputy Prime Minister","kind":"office"},
{"id":"digital-economy-and-communications","name":"Digital Economy and Communications","from":"2020-11-06","to":"2023-11-27","aliases":["Digital Economy & Communications"],"kind":"portfolio","renamedFrom":[{"id":"government-digital-services","day":"2020-11-06"}],"renamedTo":[{"id":"digitising-government","day":"2023-11-27"}]},
{"id":"digitising-government","name":"Digitising Government","from":"2023-11-27","to":null,"aliases":["Digitising government"],"title":"Minister for Digitising Government","kind":"portfolio","renamedFrom":[{"id":"digital-economy-and-communications","day":"2023-11-27"}]},
{"id":"disability-issues","name":"Disability Issues","from":"1999-12-10","to":null,"title":"Minister for Disability Issues","kind":"portfolio","periods":[{"from":"1999-12-10","to":"2000-10-31"},{"from":"2001-06-05","to":null}]},
{"id":"disarmament-and-arms-control","name":"Disarmament and Arms Control","from":"1996-01-01","to":"2023-11-27","aliases":["Disarmament & Arms Control"],"spokenAs":["Disarmament"],"kind":"portfolio","periods":[{"from":"1996-01-01","to":"1996-12-16"},{"from":"1997-09-12","to":"2011-12-14"},{"from":"2018-05-02","to":"2023-11-27"}]},
{"id":"diversity-inclusion-and-ethnic-communities","name":"Diversity, Inclusion and Ethnic Communities","from":"2020-11-06","to":"2023-11-27","aliases":["Diversity, Inclusion & Ethnic Communities"],"kind":"portfolio","renamedFrom":[{"id":"ethnic-communities","day":"2020-11-06"}],"renamedTo":[{"id":"ethnic-communities","day":"2023-11-27"}]},
{"id":"duty-minister","name":"Duty Minister","from":"2006-12-30","to":"2007-01-05","spokenAs":["Duty"],"kind":"topic"},
{"id":"earthquake-commission","name":"Earthquake Commission","from":"2011-12-14","to":"2023-11-27","title":"Minister Responsible for the Earthquake Commission","kind":"body"},
{"id":"earthquake-recovery","name":"Earthquake Recovery","from":"2010-09-07","to":"2011-12-14","kind":"portfolio","shared":true,"renamedTo":[{"id":"canterbury-earthquake-recovery","day":"2011-12-14"}]},
{"id":"ecnz-shareholding-minister","name":"ECNZ Shareholding Minister","from":"1998-12-03","to":"1998-12-15","kind":"portfolio"},
{"id":"economic-and-regional-development","name":"Economic and Regional Development","from":"2020-11-06","to":"2023-02-01","aliases":["Economic & Regional Development"],"spokenAs":["Economic Development"],"kind":"portfolio","renamedFrom":[{"id":"regional-economic-development","day":"2020-11-06"}],"renamedTo":[{"id":"economic-development","day":"2023-02-01"},{"id":"regional-development","day":"2023-02-01"}]},
{"id":"economic-development","name":"Economic Development","from":"1999-12-10","to":"2025-01-24","title":"Minister for Economic Development","kind":"portfolio","periods":[{"from":"1999-12-10","to":"2020-11-06"},{"from":"2023-02-01","to":"2025-01-24"}],"renamedFrom":[{"id":"economic-and-regional-development","day":"2023-02-01"}],"renamedTo":[{"id":"economic-growth","day":"2025-01-24"}],"interchangeableWith":["economic-growth"]},
{"id":"economic-growth","name":"Economic Growth","from":"2025-01-24","to":null,"title":"Minister for Economic Growth","kind":"portfolio","renamedFrom":[{"id":"economic-development","day":"2025-01-24"}]},
{"id":"education","name":"Education","from":"1996-01-01","to":null,"kind":"portfolio"},
{"id":"education-review-office","name":"Education Review Office","from":"1999-12-10","to":"2011-12-14","spokenAs":["Education","ERO"],"kind":"body"},
{"id":"emergency-management","name":"Emergency Management","from":"2020-11-06","to":"2023-11-27","kind":"portfolio","renamedFrom":[{"id":"civil-defence","day":"2020-11-06"}],"renamedTo":[{"id":"emergency-management-and-recovery","day":"2023-11-27"}]},
{"id":"emergency-management-and-recovery","name":"Emergency Management and Recovery","from":"2023-11-27","to":null,"aliases":["Civil Defence","Emergency Management","Emergency Management & Recovery"],"title":"Minister for Emergency Management and Recovery","kind":"portfolio","renamedFrom":[{"id":"emergency-management","day":"2023-11-27"}]},
{"id":"employment","name":"Employment","from":"1996-01-01","to":"2020-11-06","kind":"portfolio","periods":[{"from":"1996-01-01","to":"1999-02-01"},{"from":"1999-06-22","to":"1999-12-10"},{"from":"2017-10-26","to":"2020-11-06"}]},
{"id":"energy","name":"Energy","from":"1996-01-01","to":null,"title":"Minister for Energy","kind":"portfolio","periods":[{"from":"1996-01-01","to":"1998-08-26"},{"from":"1999-04-06","to":"1999-04-06"},{"from":"1999-12-10","to":"2008-11-19"},{"from":"2023-11-27","to":null}],"renamedFrom":[{"id":"energy-and-resources","day":"2023-11-27"}],"renamedTo":[{"id":"energy-and-resources","day":"2008-11-19"}]},
{"id":"energy-and-resources","name":"Energy and Resources","from":"2008-11-19","to":"2023-11-27","aliases":["Energy & Resources"],"spokenAs":["Energy"],"kind":"portfolio","renamedFrom":[{"id":"energy","day":"2008-11-19"}],"renamedTo":[{"id":"energy","day":"2023-11-27"},{"id":"resources","day":"2023-11-27"}]},
{"id":"enterprise-and-commerce","name":"Enterprise and Commerce","from":"1998-08-31","to":"1999-12-10","aliases":["Enterprise & Commerce"],"kind":"portfolio","renamedTo":[{"id":"commerce","day":"1999-12-10"}]},
{"id":"environment","name":"Environment","from":"1996-01-01","to":null,"aliases":["the Environment"],"title":"Minister for the Environment","kind":"portfolio"},
{"id":"ethnic-affairs","name":"Ethnic Affairs","from":"1999-12-10","to":"2014-08-30","kind":"portfolio","renamedTo":[{"id":"ethnic-communities","day":"2014-10-08"}]},
{"id":"ethnic-communities","name":"Ethnic Communities","from":"2014-10-08","to":null,"title":"Minister for Ethnic Communities","kind":"portfolio","periods":[{"from":"2014-10-08","to":"2020-11-06"},{"from":"2023-11-27","to":null}],"renamedFrom":[{"id":"ethnic-affairs","day":"2014-10-08"},{"id":"diversity-inclusion-and-ethnic-communities","day":"2023-11-27"}],"renamedTo":[{"id":"diversity-inclusion-and-ethnic-communities","day":"2020-11-06"}]},
{"id":"finance","name":"Finance","from":"1996-01-01","to":null,"kind":"portfolio"},
{"id":"fisheries","name":"Fisheries","from":"2017-10-26","to":"2020-11-06","kind":"portfolio","renamedFrom":[{"id":"primary-industries","day":"2017-10-26"}],"renamedTo":[{"id":"oceans-and-fisheries","day":"2020-11-06"}]},
{"id":"fisheries-and-aquaculture","name":"Fisheries and Aquaculture","from":"1996-01-01","to":"2011-12-14","aliases":["Fisheries & Aquaculture"],"spokenAs":["Fisheries"],"kind":"portfolio","renamedTo":[{"id":"primary-industries","day":"2011-12-14"}]},
{"id":"food-fibre-biosecurity-and-border-control","name":"Food, Fibre, Biosecurity and Border Control","from":"1997-12-08","to":"1999-12-10","aliases":["Food, Fibre, Biosecurity & Border Control"],"spokenAs":["Food and Fibre","Border Control"],"kind":"portfolio","renamedTo":[{"id":"agriculture","day":"1999-12-10"}]},
{"id":"food-safety","name":"Food Safety","from":"2002-08-15","to":null,"title":"Minister for Food Safety","kind":"portfolio"},
{"id":"foreign-affairs","name":"Foreign Affairs","from":"1996-01-01","to":null,"aliases":["Foreign","Foreign Affairs and Trade"],"spokenAs":["Foreign"],"kind":"portfolio","periods":[{"from":"1996-01-01","to":"1996-12-16"},{"from":"2005-10-19","to":null}],"renamedFrom":[{"id":"foreign-affairs-and-trade","day":"2005-10-19"}]},
{"id":"foreign-affairs-and-trade","name":"Foreign Affairs and Trade","from":"1996-01-01","to":"2005-10-19","aliases":["Foreign Affairs & Trade"],"spokenAs":["Foreign","Foreign Affairs","Aid"],"kind":"portfolio","renamedTo":[{"id":"foreign-affairs","day":"2005-10-19"},{"id":"trade","day":"2005-10-19"}]},
{"id":"forestry","name":"Forestry","from":"1996-12-16","to":null,"kind":"portfolio","periods":[{"from":"1996-12-16","to":"2011-12-14"},{"from":"2017-10-26","to":null}],"renamedFrom":[{"id":"primary-industries","day":"2017-10-26"}],"renamedTo":[{"id":"primary-industries","day":"2011-12-14"}]},
{"id":"gcsb","name":"GCSB","from":"1999-12-10","to":null,"aliases":["Government Communications Security Bureau"],"title":"Minister Responsible for the GCSB","kind":"body","interchangeableWith":["nzsis"]},
{"id":"government-digital-services","name":"Government Digital Services","from":"2017-10-26","to":"2020-11-06","kind":"portfolio","renamedTo":[{"id":"digital-economy-and-communications","day":"2020-11-06"}]},
{"id":"response-abuse-in-care-inquiry","name":"Government\\u2019s Response to the Royal Commission\\u2019s Report into Historical Abuse in State Care and in the Care of Faith-based Institutions","from":"2024-01-26","to":null,"aliases":["Government Response to the Royal Commission of Inquiry into Abuse in Care","Government's Response to the Royal Commission's Report into Historical Abuse in State Care and in the Care of Faith-based Institutions","Lead Coordination Minister for the Government\\u2019s Response to the Royal Commission\\u2019s Report into Historical Abuse in State Care and in the Care of Faith-based Institutions"],"title":"Lead Coordination Minister for the Government\\u2019s Response to the Royal Commission\\u2019s Report into Historical Abuse in State Care and in the Care of Faith-based Institutions","kind":"portfolio"},
{"id":"response-christchurch-mosques-inquiry","name":"Government\\u2019s Response to the Royal Commission\\u2019s Report into the Terrorist Attack on the Christchurch Mosques","from":"2023-11-27","to":"2026-04-07","aliases":["Government's Response to the Royal Commission's Report into the Terrorist Attack on the Christchurch Mosques","Lead Coordination Minister for the Government\\u2019s Response to the Royal Commission\\u2019s Report into the Terrorist Attack on the Christchurch Mosques"],"title":"Lead Coordination Minister for the Government\\u2019s Response to the Royal Commission\\u2019s Report into the Terrorist Attack on the Christchurch Mosques","kind":"portfolio","renamedFrom":[{"id":"christchurch-mosques-royal-commission","day":"2023-11-27"}]},
{"id":"greater-christchurch-regeneration","name":"Greater Christchurch Regeneration","from":"2016-04-11","to":"2020-11-06","kind":"portfolio","renamedFrom":[{"id":"canterbury-earthquake-recovery","day":"2016-04-11"}]},
{"id":"health","name":"Health","from":"1996-01-01","to":null,"kind":"portfolio"},
{"id":"hnzc","name":"HNZC","from":"2014-10-08","to":"2017-10-26","spokenAs":["Housing New Zealand"],"title":"Minister Responsible for Housing New Zealand Corporation","kind":"body"},
{"id":"housing","name":"Housing","from":"1996-01-01","to":null,"kind":"portfolio","periods":[{"from":"1996-01-01","to":"1999-06-22"},{"from":"1999-12-10","to":"2014-10-08"},{"from":"2018-11-13","to":null}],"renamedFrom":[{"id":"housing-and-urban-development","day":"2019-06-28"}],"renamedTo":[{"id":"building-and-housing","day":"2014-10-08"}]},
{"id":"housing-and-urban-development","name":"Housing and Urban Development","from":"2017-10-26","to":"2019-06-28","aliases":["Housing & Urban Development"],"kind":"portfolio","renamedTo":[{"id":"housing","day":"2019-06-28"},{"id":"urban-development","day":"2019-06-28"}]},
{"id":"housing-corporation-of-new-zealand","name":"Housing Corporation of New Zealand","from":"1998-06-23","to":"1998-10-08","kind":"body"},
{"id":"housing-new-zealand-ltd","name":"Housing New Zealand Ltd","from":"1998-08-26","to":"1999-12-10","spokenAs":["Housing New Zealand"],"kind":"body"},
{"id":"hunting-and-fishing","name":"Hunting and Fishing","from":"2023-11-27","to":null,"aliases":["Hunting & Fishing"],"title":"Minister for Hunting and Fishing","kind":"portfolio"},
{"id":"immigration","name":"Immigration","from":"1996-12-16","to":null,"kind":"portfolio"},
{"id":"industry-and-regional-development","name":"Industry and Regional Development","from":"1999-12-10","to":"2007-11-05","aliases":["Industry & Regional Development"],"spokenAs":["Regional Development","Industry & Regional Development","Industry Development"],"kind":"portfolio"},
{"id":"information-technology","name":"Information Technology","from":"1996-12-16","to":"2008-11-19","kind":"portfolio"},
{"id":"infrastructure","name":"Infrastructure","from":"2008-11-19","to":null,"title":"Minister for Infrastructure","kind":"portfolio","periods":[{"from":"2008-11-19","to":"2011-12-14"},{"from":"2016-12-20","to":null}]},
{"id":"internal-affairs","name":"Internal Affairs","from":"1996-12-16","to":null,"kind":"portfolio"},
{"id":"international-climate-change-negotiations","name":"International Climate Change Negotiations","from":"2010-01-27","to":"2012-04-03","kind":"portfolio"},
{"id":"international-trade","name":"International Trade","from":"1996-12-16","to":"1999-12-10","spokenAs":["Trade"],"kind":"portfolio","renamedTo":[{"id":"trade-negotiations","day":"1999-12-10"}]},
{"id":"justice","name":"Justice","from":"1996-01-01","to":null,"kind":"portfolio"},
{"id":"labour","name":"Labour","from":"1996-07-03","to":"2014-10-08","kind":"portfolio","periods":[{"from":"1996-07-03","to":"1996-07-03"},{"from":"1996-12-16","to":"1999-06-22"},{"from":"1999-12-10","to":"2014-10-08"}],"renamedTo":[{"id":"workplace-relations-and-safety","day":"2014-10-08"}]},
{"id":"land-information","name":"Land Information","from":"1997-12-08","to":null,"title":"Minister for Land Information","kind":"portfolio","renamedFrom":[{"id":"lands","day":"1998-02-16"}]},
{"id":"lands","name":"Lands","from":"1996-01-01","to":"1998-08-26","kind":"portfolio","renamedTo":[{"id":"land-information","day":"1998-02-16"}]},
{"id":"law-commission","name":"Law Commission","from":"1999-12-10","to":"2011-12-14","kind":"body","periods":[{"from":"1999-12-10","to":"2007-11-05"},{"from":"2008-11-19","to":"2011-12-14"}]},
{"id":"leader-of-the-house","name":"Leader of the House","from":"1998-08-26","to":null,"title":"Leader of the House","kind":"office","periods":[{"from":"1998-08-26","to":"1999-12-10"},{"from":"2008-11-19","to":null}]},
{"id":"local-government","name":"Local Government","from":"1996-12-16","to":null,"kind":"portfolio"},
{"id":"maori-affairs","name":"M\\u0101ori Affairs","from":"1996-01-01","to":"2014-10-08","listedAs":[{"as":"Maori Affairs","from":"1996-04-26","to":"2011-10-18"},{"as":"M\\u0101ori Affairs","from":"2011-12-22","to":"2014-08-02"}],"spokenAs":["Maori Affairs","M\\u00e2ori Affairs"],"kind":"portfolio","renamedTo":[{"id":"maori-development","day":"2014-10-08"}]},
{"id":"maori-crown-relations","name":"M\\u0101ori Crown Relations","from":"2023-11-27","to":null,"aliases":["Maori Crown Relations","M\\u0101ori Crown Relations: Te Arawhiti","M\\u0101ori-Crown Relations"],"title":"Minister for M\\u0101ori Crown Relations","kind":"portfolio","renamedFrom":[{"id":"maori-crown-relations-te-arawhiti","day":"2023-11-27"}]},
{"id":"maori-crown-relations-te-arawhiti","name":"M\\u0101ori Crown Relations: Te Arawhiti","from":"2017-10-26","to":"2023-11-27","aliases":["Maori Crown Relations: Te Arawhiti"],"spokenAs":["M\\u0101ori Relations"],"kind":"portfolio","renamedTo":[{"id":"maori-crown-relations","day":"2023-11-27"}]},
{"id":"maori-development","name":"M\\u0101ori Development","from":"2014-10-08","to":null,"listedAs":[{"as":"Maori Development","from":"2014-11-03","to":"2017-09-11"},{"as":"M\\u0101ori Development","from":"2017-11-09","to":"2026-02-18"}],"title":"Minister for M\\u0101ori Development","kind":"portfolio","renamedFrom":[{"id":"maori-affairs","day":"2014-10-08"}]},
{"id":"media-and-communications","name":"Media and Communications","from":"2023-11-27","to":null,"aliases":["Broadcasting","Media & Communications"],"spokenAs":["Media"],"title":"Minister for Media and Communications","kind":"portfolio","renamedFrom":[{"id":"broadcasting-and-media","day":"2023-11-27"}]},
{"id":"mental-health","name":"Mental Health","from":"2023-11-27","to":null,"title":"Minister for Mental Health","kind":"portfolio"},
{"id":"ministerial-services","name":"Ministerial Services","from":"1997-09-16","to":null,"title":"Minister Responsible for Ministerial Services","kind":"portfolio","periods":[{"from":"1997-09-16","to":"1997-09-16"},{"from":"1999-12-10","to":"2016-12-12"},{"from":"2017-10-26","to":null}]},
{"id":"national-library","name":"National Library","from":"1999-12-10","to":"2011-12-14","kind":"body"},
{"id":"national-security-and-intelligence","name":"National Security and Intelligence","from":"2014-10-08","to":null,"aliases":["National Security & Intelligence"],"title":"Minister for National Security and Intelligence","kind":"portfolio"},
{"id":"novopay","name":"Novopay","from":"2013-01-31","to":"2016-12-20","kind":"body"},
{"id":"nz-security-intelligence-service","name":"NZ Security Intelligence Service","from":"1999-12-10","to":"2017-10-26","listedAs":[{"as":"NZ Security Intelligence Service","from":"2001-05-01","to":"2011-01-28"},{"as":"NZ Security Service","from":"2012-04-27","to":"2014-04-01"},{"as":"NZ Security Intelligence Service","from":"2015-02-09","to":"2016-05-26"}],"kind":"body","renamedTo":[{"id":"nzsis","day":"2017-10-26"}]},
{"id":"nzsis","name":"NZSIS","from":"2017-10-26","to":null,"aliases":["NZ Security Intelligence Service","New Zealand Security Intelligence Service"],"title":"Minister Responsible for the NZSIS","kind":"body","renamedFrom":[{"id":"nz-security-intelligence-service","day":"2017-10-26"}]},
{"id":"occupational-safety-and-health","name":"Occupational Safety and health","from":"1999-02-11","to":"1999-02-12","aliases":["Occupational Safety & health"],"kind":"portfolio"},
{"id":"oceans-and-fisheries","name":"Oceans and Fisheries","from":"2020-11-06","to":null,"aliases":["Fisheries","Oceans & Fisheries"],"title":"Minister for Oceans and Fisheries","kind":"portfolio","renamedFrom":[{"id":"fisheries","day":"2020-11-06"}]},
{"id":"pacific-island-affairs","name":"Pacific Island Affairs","from":"1997-12-09","to":"2014-10-08","spokenAs":["Pacific Island"],"kind":"portfolio","periods":[{"from":"1997-12-09","to":"1997-12-09"},{"from":"1998-08-26","to":"2014-10-08"}],"renamedTo":[{"id":"pacific-peoples","day":"2014-10-08"}]},
{"id":"pacific-peoples","name":"Pacific Peoples","from":"2014-10-08","to":null,"title":"Minister for Pacific Peoples","kind":"portfolio","renamedFrom":[{"id":"pacific-island-affairs","day":"2014-10-08"}]},
{"id":"pike-river-re-entry","name":"Pike River Re-entry","from":"2017-10-26","to":"2023-02-01","kind":"portfolio"},
{"id":"police","name":"Police","from":"1996-01-01","to":null,"kind":"portfolio"},
{"id":"prevention-of-family-and-sexual-violence","name":"Prevention of Family and Sexual Violence","from":"2020-11-06","to":null,"aliases":["Family Violence and Sexual Violence Prevention","Prevention of Family & Sexual Violence","Prevention of Family Violence and Sexual Violence"],"spokenAs":["Prevention of Family Violence and Sexual Violence"],"title":"Minister for the Prevention of Family and Sexual Violence","kind":"portfolio"},
{"id":"primary-industries","name":"Primary Industries","from":"2011-12-14","to":"2017-10-26","kind":"portfolio","renamedFrom":[{"id":"fisheries-and-aquaculture","day":"2011-12-14"},{"id":"agriculture","day":"2011-12-14"},{"id":"forestry","day":"2011-12-14"},{"id":"biosecurity","day":"2011-12-14"}],"renamedTo":[{"id":"agriculture","day":"2017-10-26"},{"id":"fisheries","day":"2017-10-26"},{"id":"forestry","day":"2017-10-26"},{"id":"biosecurity","day":"2017-10-26"}]},
{"id":"prime-minister","name":"Prime Minister","from":"1996-01-01","to":null,"spokenAs":["Prime"],"title":"Prime Minister","kind":"office"},
{"id":"public-service","name":"Public Service","from":"2020-11-06","to":null,"aliases":["the Public Service"],"title":"Minister for the Public Service","kind":"portfolio","renamedFrom":[{"id":"state-services","day":"2020-11-06"}]},
{"id":"public-trust","name":"Public Trust","from":"2005-10-19","to":"2007-11-05","kind":"body"},
{"id":"race-relations","name":"Race Relations","from":"2004-02-26","to":"2007-11-05","kind":"portfolio"},
{"id":"racing","name":"Racing","from":"1996-12-16","to":null,"title":"Minister for Racing","kind":"portfolio","periods":[{"from":"1996-12-16","to":"1997-12-08"},{"from":"1998-10-08","to":"1998-10-08"},{"from":"1999-12-10","to":"2008-08-29"},{"from":"2008-11-19","to":null}]},
{"id":"radio-new-zealand","name":"Radio New Zealand","from":"1999-02-01","to":"1999-12-10","listedAs":[{"as":"Radio New Zealand Ltd","from":"1996-09-03","to":"1999-11-23"},{"as":"Radio New Zealand","from":"1999-05-19","to":"1999-06-14"}],"kind":"body"},
{"id":"rail","name":"Rail","from":"2024-12-11","to":null,"title":"Minister for Rail","kind":"portfolio"},
{"id":"regional-development","name":"Regional Development","from":"2023-02-01","to":null,"title":"Minister for Regional Development","kind":"portfolio","renamedFrom":[{"id":"economic-and-regional-development","day":"2023-02-01"}]},
{"id":"regional-economic-development","name":"Regional Economic Development","from":"2017-10-26","to":"2020-11-06","kind":"portfolio","renamedTo":[{"id":"economic-and-regional-development","day":"2020-11-06"}]},
{"id":"regulation","name":"Regulation","from":"2023-11-27","to":null,"title":"Minister for Regulation","kind":"portfolio"},
{"id":"regulatory-reform","name":"Regulatory Reform","from":"2008-11-19","to":"2017-10-26","kind":"portfolio"},
{"id":"research-science-and-innovation","name":"Research, Science and Innovation","from":"2017-10-26","to":"2023-11-27","aliases":["Research, Science & Innovation"],"spokenAs":["Science and Innovation"],"kind":"portfolio","renamedFrom":[{"id":"science-and-innovation","day":"2017-10-26"}],"renamedTo":[{"id":"science-innovation-and-technology","day":"2023-11-27"}]},
{"id":"research-science-and-technology","name":"Research, Science and Technology","from":"1996-12-16","to":"2008-11-19","aliases":["Research, Science & Technology"],"spokenAs":["Research Science and Technology","Science and Technology","Science"],"kind":"portfolio","renamedTo":[{"id":"science-and-innovation","day":"2008-11-19"}]},
{"id":"resources","name":"Resources","from":"2023-11-27","to":null,"title":"Minister for Resources","kind":"portfolio","renamedFrom":[{"id":"energy-and-resources","day":"2023-11-27"}]},
{"id":"revenue","name":"Revenue","from":"1997-05-01","to":null,"kind":"portfolio"},
{"id":"rma-reform","name":"RMA Reform","from":"2023-11-27","to":null,"aliases":["RMA","Resource Management Act Reform"],"title":"Minister Responsible for RMA Reform","kind":"portfolio"},
{"id":"christchurch-mosques-royal-commission","name":"Royal Commission of Inquiry into the Terrorist Attack on the Christchurch Mosques","from":"2020-11-06","to":"2023-11-27","kind":"portfolio","renamedTo":[{"id":"response-christchurch-mosques-inquiry","day":"2023-11-27"}]},
{"id":"rugby-world-cup","name":"Rugby World Cup","from":"2005-10-19","to":"2011-12-14","kind":"portfolio"},
{"id":"rural-affairs","name":"Rural Affairs","from":"1999-12-10","to":"2008-11-19","kind":"portfolio","renamedTo":[{"id":"rural-communities","day":"2017-10-26"}]},
{"id":"rural-communities","name":"Rural Communities","from":"2017-10-26","to":null,"title":"Minister for Rural Communities","kind":"portfolio","renamedFrom":[{"id":"rural-affairs","day":"2017-10-26"}]},
{"id":"science-and-innovation","name":"Science and Innovation","from":"2008-11-19","to":"2017-10-26","aliases":["Science & Innovation"],"spokenAs":["Research, Science and Technology","Science and Technology"],"kind":"portfolio","renamedFrom":[{"id":"research-science-and-technology","day":"2008-11-19"}],"renamedTo":[{"id":"research-science-and-innovation","day":"2017-10-26"}]},
{"id":"science-innovation-and-technology","name":"Science, Innovation and Technology","from":"2023-11-27","to":null,"aliases":["Science","Science Innovation and Technology","Science, Innovation & Technology"],"spokenAs":["Innovation and Technology"],"kind":"portfolio","renamedFrom":[{"id":"research-science-and-innovation","day":"2023-11-27"}]},
{"id":"senior-citizens","name":"Senior Citizens","from":"1996-12-16","to":"2014-10-08","kind":"portfolio","renamedTo":[{"id":"seniors","day":"2014-10-08"}]},
{"id":"seniors","name":"Seniors","from":"2014-10-08","to":null,"spokenAs":["Senior Citizens"],"title":"Minister for Seniors","kind":"portfolio","renamedFrom":[{"id":"senior-citizens","day":"2014-10-08"}]},
{"id":"serious-fraud-office","name":"Serious Fraud Office","from":"2008-11-19","to":"2011-12-14","kind":"body"},
{"id":"small-business","name":"Small Business","from":"2003-05-19","to":"2023-11-27","kind":"portfolio","periods":[{"from":"2003-05-19","to":"2008-11-19"},{"from":"2009-06-16","to":"2023-11-27"}],"renamedTo":[{"id":"small-business-and-manufacturing","day":"2023-11-27"}]},
{"id":"small-business-and-manufacturing","name":"Small Business and Manufacturing","from":"2023-11-27","to":null,"aliases":["Small Business","Small Business & Manufacturing"],"title":"Minister for Small Business and Manufacturing","kind":"portfolio","renamedFrom":[{"id":"small-business","day":"2023-11-27"}]},
{"id":"social-development","name":"Social Development","from":"2011-12-14","to":"2020-11-06","kind":"portfolio","renamedFrom":[{"id":"social-development-and-employment","day":"2011-12-14"}],"renamedTo":[{"id":"social-development-and-employment","day":"2020-11-06"}]},
{"id":"social-development-and-employment","name":"Social Development and Employment","from":"1999-12-10","to":null,"aliases":["Social Development","Social Development & Employment"],"spokenAs":["Social Services and Employment","Social Development","Employment","Social Services"],"title":"Minister for Social Development and Employment","kind":"portfolio","periods":[{"from":"1999-12-10","to":"2011-12-14"},{"from":"2020-11-06","to":null}],"renamedFrom":[{"id":"social-development","day":"2020-11-06"},{"id":"social-services-work-and-income","day":"1999-12-10"}],"renamedTo":[{"id":"social-development","day":"2011-12-14"}]},
{"id":"social-housing","name":"Social Housing","from":"2014-10-08","to":"2017-10-26","kind":"portfolio"},
{"id":"social-investment","name":"Social Investment","from":"2016-12-20","to":null,"title":"Minister for Social Investment","kind":"portfolio","periods":[{"from":"2016-12-20","to":"2017-10-26"},{"from":"2023-11-27","to":null}]},
{"id":"social-services-work-and-income","name":"Social Services, Work and Income","from":"1998-02-01","to":"1999-12-10","aliases":["Social Services, Work & Income"],"spokenAs":["Social Services"],"kind":"portfolio","renamedFrom":[{"id":"social-welfare","day":"1998-08-26"}],"renamedTo":[{"id":"social-development-and-employment","day":"1999-12-10"}]},
{"id":"social-welfare","name":"Social Welfare","from":"1996-01-01","to":"1998-08-26","kind":"portfolio","renamedTo":[{"id":"social-services-work-and-income","day":"1998-08-26"}]},
{"id":"south-island","name":"South Island","from":"2025-01-24","to":null,"aliases":["the South Island"],"title":"Minister for the South Island","kind":"portfolio"},
{"id":"space","name":"Space","from":"2023-11-27","to":null,"title":"Minister for Space","kind":"portfolio"},
{"id":"sport-and-recreation","name":"Sport and Recreation","from":"1999-12-10","to":null,"aliases":["Sport","Sport & Recreation","Sport Recreation"],"spokenAs":["Sport & Recreation","Recreation"],"title":"Minister for Sport and Recreation","kind":"portfolio","renamedFrom":[{"id":"sport-fitness-and-leisure","day":"1999-12-10"}]},
{"id":"sport-fitness-and-leisure","name":"Sport Fitness and Leisure","from":"1996-12-16","to":"1999-12-10","aliases":["Sport Fitness & Leisure"],"spokenAs":["Fitness and Leisure","Sports"],"kind":"portfolio","renamedTo":[{"id":"sport-and-recreation","day":"1999-12-10"}]},
{"id":"state","name":"State","from":"2000-07-25","to":"2008-11-19","kind":"portfolio","periods":[{"from":"2000-07-25","to":"2000-11-13"},{"from":"2002-09-30","to":"2002-09-30"},{"from":"2003-05-19","to":"2004-02-26"},{"from":"2004-12-21","to":"2008-11-19"}]},
{"id":"state-owned-enterprises","name":"State Owned Enterprises","from":"1996-12-16","to":null,"aliases":["SOEs","State-Owned Enterprises"],"spokenAs":["SOE","State-Owned Enterprises","SOEs"],"title":"Minister for State Owned Enterprises","kind":"portfolio"},
{"id":"state-services","name":"State Services","from":"1996-01-01","to":"2020-11-06","kind":"portfolio","renamedTo":[{"id":"public-service","day":"2020-11-06"}]},
{"id":"statistics","name":"Statistics","from":"1997-12-08","to":null,"kind":"portfolio"},
{"id":"tertiary-education","name":"Tertiary Education","from":"1999-02-01","to":"2011-12-14","kind":"portfolio","periods":[{"from":"1999-02-01","to":"2004-12-21"},{"from":"2005-10-19","to":"2011-12-14"}],"renamedTo":[{"id":"tertiary-education-skills-and-employment","day":"2011-12-14"}]},
{"id":"tertiary-education-and-skills","name":"Tertiary Education and Skills","from":"2023-11-27","to":null,"aliases":["Tertiary Education","Tertiary Education & Skills"],"title":"Minister for Tertiary Education and Skills","kind":"portfolio","periods":[{"from":"2023-11-27","to":"2025-01-24"},{"from":"2026-04-07","to":null}],"renamedFrom":[{"id":"vocational-education","day":"2026-04-07"},{"id":"universities","day":"2026-04-07"}],"renamedTo":[{"id":"vocational-education","day":"2025-01-24"},{"id":"universities","day":"2025-01-24"}]},
{"id":"tertiary-education-commission","name":"Tertiary Education Commission","from":"2002-08-15","to":"2004-12-21","kind":"body"},
{"id":"tertiary-education-skills-and-employment","name":"Tertiary Education, Skills and Employment","from":"2011-12-14","to":"2017-10-26","aliases":["Tertiary Education, Skills & Employment"],"spokenAs":["Skills and Employment","Tertiary Education Skills and Employment"],"kind":"portfolio","renamedFrom":[{"id":"tertiary-education","day":"2011-12-14"}]},
{"id":"timberlands-west-coast-ltd","name":"Timberlands West Coast Ltd","from":"1999-12-10","to":"2001-06-05","spokenAs":["Timberlands West Coast"],"kind":"body"},
{"id":"tourism","name":"Tourism","from":"1996-11-01","to":"2023-11-27","kind":"portfolio","renamedTo":[{"id":"tourism-and-hospitality","day":"2023-11-27"}]},
{"id":"tourism-and-hospitality","name":"Tourism and Hospitality","from":"2023-11-27","to":null,"aliases":["Tourism","Tourism & Hospitality"],"title":"Minister for Tourism and Hospitality","kind":"portfolio","renamedFrom":[{"id":"tourism","day":"2023-11-27"}]},
{"id":"trade","name":"Trade","from":"1996-12-16","to":"2025-01-24","title":"Minister for Trade","kind":"portfolio","periods":[{"from":"1996-12-16","to":"1999-12-10"},{"from":"2005-10-19","to":"2017-10-26"},{"from":"2023-11-27","to":"2025-01-24"}],"renamedFrom":[{"id":"trade-and-export-growth","day":"2023-11-27"},{"id":"foreign-affairs-and-trade","day":"2005-10-19"},{"id":"trade-negotiations","day":"2006-01-01"}],"renamedTo":[{"id":"trade-and-export-growth","day":"2017-10-26"},{"id":"trade-and-investment","day":"2025-01-24"}],"interchangeableWith":["trade-and-investment"]},
{"id":"trade-and-export-growth","name":"Trade and Export Growth","from":"2017-10-26","to":"2023-11-27","aliases":["Trade & Export Growth"],"spokenAs":["Trade"],"kind":"portfolio","renamedFrom":[{"id":"trade","day":"2017-10-26"}],"renamedTo":[{"id":"trade","day":"2023-11-27"}]},
{"id":"trade-and-investment","name":"Trade and Investment","from":"2024-11-07","to":null,"aliases":["Trade","Trade & Investment"],"title":"Minister for Trade and Investment","kind":"portfolio","renamedFrom":[{"id":"trade","day":"2025-01-24"}]},
{"id":"trade-negotiations","name":"Trade Negotiations","from":"1996-09-16","to":"2008-11-19","spokenAs":["Trade"],"kind":"portfolio","periods":[{"from":"1996-09-16","to":"1996-09-16"},{"from":"1999-12-10","to":"2008-11-19"}],"renamedFrom":[{"id":"international-trade","day":"1999-12-10"}],"renamedTo":[{"id":"trade","day":"2006-01-01"}]},
{"id":"transport","name":"Transport","from":"1996-01-01","to":null,"kind":"portfolio"},
{"id":"transport-safety","name":"Transport Safety","from":"2003-05-19","to":"2008-11-19","spokenAs":["Transport"],"kind":"portfolio"},
{"id":"treasurer","name":"Treasurer","from":"1996-12-16","to":"2002-08-15","kind":"office"},
{"id":"treaty-of-waitangi-negotiations","name":"Treaty of Waitangi Negotiations","from":"1996-01-01","to":null,"listedAs":[{"as":"Treaty of Waitangi Negotiations","from":"1996-03-11","to":"1999-10-06"},{"as":"Treaty Settlements","from":"1998-11-11","to":"1998-11-11"},{"as":"Treaty of Waitangi Negotiations","from":"2000-07-20","to":"2026-02-25"}],"aliases":["Treaty Negotiations"],"spokenAs":["Treaty Negotiations"],"title":"Minister for Treaty of Waitangi Negotiations","kind":"portfolio"},
{"id":"unassigned-portfolio","name":"Unassigned Portfolio","from":"1999-12-15","to":"2002-08-21","kind":"topic"},
{"id":"universities","name":"Universities","from":"2025-01-24","to":"2026-04-07","title":"Minister for Universities","kind":"portfolio","renamedFrom":[{"id":"tertiary-education-and-skills","day":"2025-01-24"}],"renamedTo":[{"id":"tertiary-education-and-skills","day":"2026-04-07"}]},
{"id":"urban-affairs","name":"Urban Affairs","from":"2002-08-15","to":"2005-10-19","kind":"portfolio"},
{"id":"urban-development","name":"Urban Development","from":"2019-06-28","to":"2020-11-06","kind":"portfolio","renamedFrom":[{"id":"housing-and-urban-development","day":"2019-06-28"}]},
{"id":"valuation-department","name":"Valuation Department","from":"1997-05-13","to":"1998-06-30","kind":"body"},
{"id":"veterans","name":"Veterans","from":"2017-10-26","to":null,"title":"Minister for Veterans","kind":"portfolio","renamedFrom":[{"id":"veterans-affairs","day":"2017-10-26"}]},
{"id":"veterans-affairs","name":"Veterans' Affairs","from":"1999-12-10","to":"2017-10-26","listedAs":[{"as":"Veterans' Affairs","from":"1999-11-23","to":"2011-11-11"},{"as":"Veterans\\u2019 Affairs","from":"2012-02-15","to":"2017-08-09"}],"spokenAs":["Veterans Affairs"],"kind":"portfolio","renamedTo":[{"id":"veterans","day":"2017-10-26"}]},
{"id":"vocational-education","name":"Vocational Education","from":"2025-01-24","to":"2026-04-07","title":"Minister for Vocational Education","kind":"portfolio","renamedFrom":[{"id":"tertiary-education-and-skills","day":"2025-01-24"}],"renamedTo":[{"id":"tertiary-education-and-skills","day":"2026-04-07"}]},
{"id":"war-pensions","name":"War Pensions","from":"1997-03-04","to":"1999-05-12","kind":"portfolio","periods":[{"from":"1997-03-04","to":"1997-03-04"},{"from":"1999-05-12","to":"1999-05-12"}]},
{"id":"whanau-ora","name":"Wh\\u0101nau Ora","from":"2010-04-08","to":null,"listedAs":[{"as":"Whanau Ora","from":"2010-04-08","to":"2011-08-15"},{"as":"Wh\\u0101nau Ora","from":"2012-03-07","to":"2014-08-07"},{"as":"Whanau Ora","from":"2014-11-26","to":"2017-05-30"},{"as":"Wh\\u0101nau Ora","from":"2018-04-09","to":"2025-06-30"}],"title":"Minister for Wh\\u0101nau Ora","kind":"portfolio"},
{"id":"women","name":"Women","from":"2014-10-08","to":null,"spokenAs":["Women\\u2019s"],"title":"Minister for Women","kind":"portfolio","renamedFrom":[{"id":"womens-affairs","day":"2014-10-08"}]},
{"id":"womens-affairs","name":"Women's Affairs","from":"1996-12-16","to":"2014-10-08","listedAs":[{"as":"Women's Affairs","from":"1997-01-01","to":"2011-12-08"},{"as":"Women\\u2019s Affairs","from":"2012-03-07","to":"2014-09-16"}],"kind":"portfolio","periods":[{"from":"1996-12-16","to":"1998-08-31"},{"from":"1999-02-01","to":"2014-10-08"}],"renamedTo":[{"id":"women","day":"2014-10-08"}]},
{"id":"workplace-relations-and-safety","name":"Workplace Relations and Safety","from":"2014-10-08","to":null,"aliases":["Workplace Relations","Workplace Relations & Safety"],"title":"Minister for Workplace Relations and Safety","kind":"portfolio","renamedFrom":[{"id":"labour","day":"2014-10-08"}]},
{"id":"y2k","name":"Y2K","from":"1999-02-01","to":"1999-12-10","kind":"portfolio"},
{"id":"youth","name":"Youth","from":"2014-10-08","to":null,"title":"Minister for Youth","kind":"portfolio","renamedFrom":[{"id":"youth-affairs","day":"2014-10-08"}]},
{"id":"youth-affairs","name":"Youth Affairs","from":"1996-12-16","to":"2014-10-08","spokenAs":["Youth"],"kind":"portfolio","renamedTo":[{"id":"youth","day":"2014-10-08"}]}
]`,
  tenures: `andrew-bayly
commerce-and-consumer-affairs 0 2023-11-27 2025-02-24
small-business-and-manufacturing 0 2023-11-27 2025-01-24
statistics 0 2023-11-27 2025-01-24
acc 0 2025-01-24 2025-02-24 "resigned on the evening of 2025-02-21, announced 2025-02-24"

andrew-hoggard
biosecurity 0 2023-11-27 -
food-safety 0 2023-11-27 -
agriculture 1 2023-11-27 -
environment 1 2023-11-27 -

brooke-van-velden
internal-affairs 0 2023-11-27 -
workplace-relations-and-safety 0 2023-11-27 -

cameron-brewer
commerce-and-consumer-affairs 0 2026-04-07 -
small-business-and-manufacturing 0 2026-04-07 -

casey-costello
customs 0 2023-11-27 -
seniors 0 2023-11-27 -
health 1 2023-11-27 -
immigration 1 2023-11-27 - "named in a release body, no tagged release"
police 1 2023-11-27 -

chris-bishop
housing 0 2023-11-27 -
infrastructure 0 2023-11-27 -
leader-of-the-house 0 2023-11-27 2026-04-07 "end from page"
rma-reform 0 2023-11-27 -
sport-and-recreation 0 2023-11-27 2025-01-24
finance 1 2023-11-27 -
state-owned-enterprises 2 2024-12-05 2024-12-05
transport 0 2025-01-24 -
sport-and-recreation 1 2025-01-24 - "not among the roles on parliament.nz after 2026-04-07 (undated copy), end not evidenced"
arts-culture-and-heritage 2 2025-04-30 2025-04-30
attorney-general 0 2026-04-07 -

chris-penk
building-and-construction 0 2023-11-27 -
land-information 0 2023-11-27 2026-04-07 "end from page"
veterans 0 2023-11-27 -
defence 1 2023-11-27 2026-04-07 "end from page: became Minister of Defence"
immigration 1 2023-11-27 - "not among the roles on parliament.nz after 2026-04-07 (undated copy), end not evidenced"
small-business-and-manufacturing 0 2025-01-24 2026-04-07 "end from page"
defence 0 2026-04-07 -
gcsb 0 2026-04-07 -
nzsis 0 2026-04-07 -
space 0 2026-04-07 -
emergency-management-and-recovery 1 2026-04-07 - "on parliament.nz after 2026-04-07 (undated copy), start day assumed"

christopher-luxon
ministerial-services 0 2023-11-27 -
national-security-and-intelligence 0 2023-11-27 -
prime-minister 0 2023-11-27 -

david-seymour
regulation 0 2023-11-27 -
education 1 2023-11-27 - "Partnership Schools, attendance, ECE"
finance 1 2023-11-27 -
health 1 2023-11-27 - "Pharmac"
justice 1 2024-01-26 - "Treaty Principles Bill; Bill voted down 2025-04-10; still among the roles on parliament.nz after 2026-04-07 (undated copy)"
internal-affairs 2 2024-07-05 2024-07-05
prime-minister 2 2024-07-19 2024-07-19
deputy-prime-minister 0 2025-05-31 -
prime-minister 2 2025-07-05 2025-07-05

erica-stanford
education 0 2023-11-27 -
immigration 0 2023-11-27 -
response-abuse-in-care-inquiry 0 2024-01-26 - "lead coordination minister"

james-meager
hunting-and-fishing 0 2025-01-24 -
south-island 0 2025-01-24 -
youth 0 2025-01-24 -
transport 1 2025-01-24 -

jenny-marcroft
media-and-communications 3 2023-11-27 -
oceans-and-fisheries 3 2024-01-26 -

judith-collins
attorney-general 0 2023-11-27 2026-04-07 "end from page"
defence 0 2023-11-27 2026-04-07 "end from page"
digitising-government 0 2023-11-27 2026-04-07 "end from page"
gcsb 0 2023-11-27 2026-04-07 "end from page"
response-christchurch-mosques-inquiry 0 2023-11-27 2026-04-07 "lead coordination minister; end inferred: no successor in the list of 2026-07-18"
nzsis 0 2023-11-27 2026-04-07 "end from page"
science-innovation-and-technology 0 2023-11-27 2025-01-24
space 0 2023-11-27 2026-04-07 "end from page"
public-service 0 2025-01-24 2026-04-07 "end from page"
corrections 0 2008-11-19 2011-12-14
police 0 2008-11-19 2011-12-14
serious-fraud-office 0 2008-11-19 2011-12-14
veterans-affairs 0 2008-11-19 2011-12-14
attorney-general 1 2010-01-27 2010-12-08
social-development-and-employment 2 2010-10-04 2010-11-18
acc 0 2011-12-14 2014-08-30
ethnic-affairs 0 2011-12-14 2014-08-30
justice 0 2011-12-14 2014-08-30
corrections 0 2015-12-14 2016-12-20
police 0 2015-12-14 2016-12-20
energy-and-resources 0 2016-12-20 2017-10-26
ethnic-communities 0 2016-12-20 2017-10-26
revenue 0 2016-12-20 2017-10-26

karen-chhour
children 0 2023-11-27 -
prevention-of-family-and-sexual-violence 0 2023-11-27 -

louise-upston
child-poverty-reduction 0 2023-11-27 -
community-and-voluntary-sector 0 2023-11-27 -
social-development-and-employment 0 2023-11-27 -
women 2 2024-03-23 2024-06-19 "covering Nicola Grigg's leave"
disability-issues 0 2024-04-24 -
deputy-leader-of-the-house 0 2025-01-24 2026-04-07 "named in a release body, no tagged release; end from page"
tourism-and-hospitality 0 2025-01-24 -
leader-of-the-house 0 2026-04-07 -
land-information 0 2014-10-08 2016-12-20
women 0 2014-10-08 2016-12-20
local-government 1 2014-10-08 2016-12-20
tertiary-education-skills-and-employment 1 2014-10-08 2017-10-26
corrections 0 2016-12-20 2017-10-26
primary-industries 1 2016-12-20 2017-10-26
education 1 2017-05-02 2017-10-26

mark-mitchell
corrections 0 2023-11-27 -
emergency-management-and-recovery 0 2023-11-27 -
police 0 2023-11-27 -
ethnic-communities 0 2025-01-24 -
sport-and-recreation 0 2025-01-24 -
national-security-and-intelligence 1 2026-04-07 - "page of 2026-08-03 says April 2026, day assumed"
land-information 0 2016-12-20 2017-10-26
statistics 0 2016-12-20 2017-05-02
justice 1 2016-12-20 2017-10-26
defence 0 2017-05-02 2017-10-26

mark-patterson
rural-communities 0 2023-11-27 -
agriculture 1 2023-11-27 -
regional-development 1 2024-01-26 -

matt-doocey
acc 0 2023-11-27 2025-01-24
mental-health 0 2023-11-27 -
tourism-and-hospitality 0 2023-11-27 2025-01-24
youth 0 2023-11-27 2025-01-24
health 1 2023-11-27 -
transport 1 2023-11-27 2025-01-24

melissa-lee
economic-development 0 2023-11-27 2025-01-24
ethnic-communities 0 2023-11-27 2025-01-24
media-and-communications 0 2023-11-27 2024-04-24
acc 1 2023-11-27 2025-01-24

mike-butterick
land-information 0 2026-04-07 -

nicola-grigg
women 0 2023-11-27 -
agriculture 1 2023-11-27 - "Horticulture; not among the roles on parliament.nz after 2026-04-07 (undated copy), end not evidenced"
trade 1 2023-11-27 2025-01-24 "Minister of State for Trade"
acc 1 2025-01-24 - "start not evidenced; first seen 2025-11-24"
trade-and-investment 1 2025-01-24 - "Minister of State for Trade and Investment"
environment 0 2026-04-07 -

nicola-willis
finance 0 2023-11-27 -
public-service 0 2023-11-27 2025-01-24
social-investment 0 2023-11-27 -
climate-change 1 2023-11-27 - "not among the roles on parliament.nz after 2026-04-07 (undated copy), end not evidenced"
economic-growth 0 2025-01-24 -

nicole-mckee
courts 0 2023-11-27 -
justice 1 2023-11-27 - "Firearms"

paul-goldsmith
arts-culture-and-heritage 0 2023-11-27 -
justice 0 2023-11-27 -
state-owned-enterprises 0 2023-11-27 2025-01-24
treaty-of-waitangi-negotiations 0 2023-11-27 -
media-and-communications 0 2024-04-24 -
attorney-general 2 2025-06-12 2025-07-28 "acting in the Aitken judicial conduct matter only"
digitising-government 0 2026-04-07 -
pacific-peoples 0 2026-04-07 -
public-service 0 2026-04-07 -
commerce-and-consumer-affairs 0 2014-10-08 2016-12-20
regulatory-reform 0 2016-12-20 2017-10-26
science-and-innovation 0 2016-12-20 2017-10-26
tertiary-education-skills-and-employment 0 2016-12-20 2017-10-26

penny-simmonds
disability-issues 0 2023-11-27 2024-04-24
environment 0 2023-11-27 2026-04-07 "end from page"
tertiary-education-and-skills 0 2023-11-27 2025-01-24
social-development-and-employment 1 2023-11-27 -
vocational-education 0 2025-01-24 2026-04-07 "end from page"
science-innovation-and-technology 0 2026-04-07 -
tertiary-education-and-skills 0 2026-04-07 - "title also given as Tertiary Education"

scott-simpson
acc 0 2025-02-24 -
commerce-and-consumer-affairs 0 2025-02-24 2026-04-07 "end from page"
deputy-leader-of-the-house 0 2026-04-07 -
statistics 0 2026-04-07 -
statistics 0 2017-05-02 2017-10-26
environment 1 2017-05-02 2017-10-26

shane-jones
oceans-and-fisheries 0 2023-11-27 -
regional-development 0 2023-11-27 -
resources 0 2023-11-27 -
energy 1 2023-11-27 -
finance 1 2023-11-27 -
forestry 0 2017-10-26 2020-11-06
infrastructure 0 2017-10-26 2020-11-06
regional-economic-development 0 2017-10-26 2020-11-06
finance 1 2017-10-26 2020-11-06
transport 1 2017-10-26 2020-11-06
state-owned-enterprises 1 2018-05-02 2020-11-06
building-and-construction 0 2007-11-05 2008-11-19
immigration 1 2008-03-07 2008-03-07

shane-reti
health 0 2023-11-27 2025-01-24
pacific-peoples 0 2023-11-27 2026-04-07 "end from page"
science-innovation-and-technology 0 2025-01-24 2026-04-07 "end from page"
statistics 0 2025-01-24 2026-04-07 "end from page"
universities 0 2025-01-24 2026-04-07 "end from page"

simeon-brown
auckland 0 2023-11-27 2026-04-07 "end from page"
deputy-leader-of-the-house 0 2023-11-27 2025-01-24 "named in a release body, no tagged release"
energy 0 2023-11-27 2025-01-24
local-government 0 2023-11-27 2025-01-24
transport 0 2023-11-27 2025-01-24
health 0 2025-01-24 -
state-owned-enterprises 0 2025-01-24 -
energy 0 2026-04-07 -

simon-court
infrastructure 3 2023-11-27 -
rma-reform 3 2023-11-27 -

simon-watts
climate-change 0 2023-11-27 -
revenue 0 2023-11-27 -
energy 0 2025-01-24 2026-04-07 "end from page"
local-government 0 2025-01-24 -
auckland 0 2026-04-07 -

tama-potaka
conservation 0 2023-11-27 -
maori-crown-relations 0 2023-11-27 -
maori-development 0 2023-11-27 -
whanau-ora 0 2023-11-27 -
housing 1 2023-11-27 - "Social Housing"
environment 2 2025-08-11 2025-08-11

todd-mcclay
agriculture 0 2023-11-27 -
forestry 0 2023-11-27 -
hunting-and-fishing 0 2023-11-27 2025-01-24
trade 0 2023-11-27 2025-01-24
foreign-affairs 1 2023-11-27 - "start not on the page"
trade-and-investment 0 2024-11-07 - "title changed 2025-01-24; the Beehive tag appears from 2024-11-07"
revenue 0 2013-06-11 2015-12-14
health 1 2013-06-11 2014-01-28
tourism 1 2014-01-28 2014-08-30
state-owned-enterprises 0 2014-10-08 2017-10-26
foreign-affairs 1 2014-10-08 2015-12-14
trade 1 2014-10-08 2015-12-14
trade 0 2015-12-14 2017-10-26

winston-peters
deputy-prime-minister 0 2023-11-27 2025-05-31
foreign-affairs 0 2023-11-27 -
racing 0 2023-11-27 -
prime-minister 2 2024-06-17 2024-06-17 "acting while the PM was in Japan; Beehive tags the lead portfolio or Deputy Prime Minister; named in a release body, no tagged release"
rail 0 2024-12-11 -
deputy-prime-minister 0 2017-10-26 2020-11-06
foreign-affairs 0 2017-10-26 2020-11-06
racing 0 2017-10-26 2020-11-06
state-owned-enterprises 0 2017-10-26 2020-11-06
disarmament-and-arms-control 0 2018-05-02 2020-11-06
prime-minister 2 2018-06-21 2018-08-02 "acting during Jacinda Ardern's maternity leave"
prime-minister 2 2019-03-31 2019-03-31
foreign-affairs 0 2005-10-19 2008-08-29
racing 0 2005-10-19 2008-08-29
senior-citizens 1 2005-10-19 2008-08-29
deputy-prime-minister 0 1996-12-16 1998-08-14
treasurer 0 1996-12-16 1998-08-14

andrew-little
courts 0 2017-10-26 2020-11-06
gcsb 0 2017-10-26 2020-11-06
justice 0 2017-10-26 2020-11-06
nzsis 0 2017-10-26 2020-11-06
pike-river-re-entry 0 2017-10-26 2020-11-06
treaty-of-waitangi-negotiations 0 2017-10-26 2020-11-06
workplace-relations-and-safety 0 2020-07-22 2020-11-06
gcsb 0 2020-11-06 2023-11-27
health 0 2020-11-06 2023-02-01
nzsis 0 2020-11-06 2023-11-27
pike-river-re-entry 0 2020-11-06 2023-02-01
christchurch-mosques-royal-commission 0 2020-11-06 2023-11-27 "lead coordination minister"
treaty-of-waitangi-negotiations 0 2020-11-06 2023-11-27
defence 0 2023-02-01 2023-11-27
public-service 0 2023-02-01 2023-11-27
immigration 0 2023-06-21 2023-11-27

aupito-william-sio
pacific-peoples 0 2017-10-26 2020-11-06
courts 1 2017-10-26 2020-11-06
justice 1 2017-10-26 2020-11-06
courts 0 2020-11-06 2023-02-01
pacific-peoples 0 2020-11-06 2023-02-01
education 1 2020-11-06 2023-02-01
foreign-affairs 1 2020-11-06 2023-02-01
health 1 2020-11-06 2023-02-01
justice 1 2020-11-06 2023-02-01

ayesha-verrall
food-safety 0 2020-11-06 2022-06-14
seniors 0 2020-11-06 2023-02-01
covid-19-response 1 2020-11-06 2022-06-14
health 1 2020-11-06 2023-02-01 "Public Health"
research-science-and-innovation 1 2020-11-06 2022-06-14
conservation 2 2021-04-05 2021-06-21 "covering Kiritapu Allan's leave"
covid-19-response 0 2022-06-14 2023-02-01
research-science-and-innovation 0 2022-06-14 2023-11-27
health 0 2023-02-01 2023-11-27

barbara-edmonds
internal-affairs 0 2023-02-01 2023-11-27
pacific-peoples 0 2023-02-01 2023-11-27
health 1 2023-02-01 2023-07-24
housing 1 2023-02-01 2023-11-27
cyclone-recovery 1 2023-02-20 2023-11-27
economic-development 0 2023-04-12 2023-11-27
revenue 0 2023-07-24 2023-11-27
finance 1 2023-07-24 2023-11-27

carmel-sepuloni
disability-issues 0 2017-10-26 2020-11-06
social-development 0 2017-10-26 2020-11-06
arts-culture-and-heritage 1 2017-10-26 2020-11-06
pacific-peoples 1 2017-10-26 2020-11-06
acc 0 2020-11-06 2023-02-01
arts-culture-and-heritage 0 2020-11-06 2023-11-27
disability-issues 0 2020-11-06 2022-06-14
social-development-and-employment 0 2020-11-06 2023-11-27
deputy-prime-minister 0 2023-01-25 2023-11-27
foreign-affairs 1 2023-02-01 2023-11-27
auckland 0 2023-06-21 2023-11-27
workplace-relations-and-safety 0 2023-06-21 2023-11-27

chris-hipkins
education 0 2017-10-26 2020-11-06
leader-of-the-house 0 2017-10-26 2020-11-06
ministerial-services 0 2017-10-26 2020-11-06
state-services 0 2017-10-26 2020-11-06
health 0 2020-07-02 2020-11-06
covid-19-response 0 2020-11-06 2022-06-14
education 0 2020-11-06 2023-02-01
leader-of-the-house 0 2020-11-06 2023-02-01
public-service 0 2020-11-06 2023-02-01
police 0 2022-06-14 2023-02-01
covid-19-response 2 2022-10-17 2022-10-17
ministerial-services 0 2023-01-25 2023-11-27
national-security-and-intelligence 0 2023-01-25 2023-11-27
prime-minister 0 2023-01-25 2023-11-27

clare-curran
broadcasting-communications-and-digital-media 0 2017-10-26 2018-09-07
government-digital-services 0 2017-10-26 2018-08-24
acc 1 2017-10-26 2018-09-07
state-services 1 2017-10-26 2018-09-07 "Open Government"

damien-oconnor
agriculture 0 2017-10-26 2020-11-06
biosecurity 0 2017-10-26 2020-11-06
food-safety 0 2017-10-26 2020-11-06
rural-communities 0 2017-10-26 2020-11-06
trade-and-export-growth 1 2017-10-26 2020-11-06 "Minister of State for Trade and Export Growth from 2018-05-02"
agriculture 0 2020-11-06 2023-11-27
biosecurity 0 2020-11-06 2023-11-27
land-information 0 2020-11-06 2023-11-27
rural-communities 0 2020-11-06 2023-02-01
trade-and-export-growth 0 2020-11-06 2023-11-27
transport 1 2023-07-24 2023-11-27
agriculture 1 2002-08-15 2005-10-19
health 1 2002-08-15 2008-11-19
rural-affairs 1 2002-08-15 2004-12-21
state 0 2002-09-30 2002-09-30
immigration 2 2002-09-30 2002-09-30
racing 1 2003-03-06 2003-03-06
racing 0 2003-05-19 2005-10-19
immigration 1 2003-05-19 2005-10-19
rural-affairs 0 2004-12-21 2008-11-19
corrections 0 2005-10-19 2007-11-05
tourism 0 2005-10-19 2008-11-19

david-clark
health 0 2017-10-26 2020-07-02
finance 1 2017-10-26 2020-07-02
commerce-and-consumer-affairs 0 2020-11-06 2023-02-01
digital-economy-and-communications 0 2020-11-06 2023-02-01
earthquake-commission 0 2020-11-06 2023-02-01
state-owned-enterprises 0 2020-11-06 2023-02-01
statistics 0 2020-11-06 2023-02-01

david-parker
attorney-general 0 2017-10-26 2020-11-06
economic-development 0 2017-10-26 2019-06-28
environment 0 2017-10-26 2020-11-06
trade-and-export-growth 0 2017-10-26 2020-11-06
finance 1 2017-10-26 2020-11-06
economic-development 2 2019-07-01 2019-07-01
attorney-general 0 2020-11-06 2023-11-27
environment 0 2020-11-06 2023-11-27
oceans-and-fisheries 0 2020-11-06 2023-02-01
revenue 0 2020-11-06 2023-07-24
finance 1 2020-11-06 2023-11-27
foreign-affairs 2 2021-11-26 2021-11-26
foreign-affairs 2 2023-02-10 2023-02-10
oceans-and-fisheries 2 2023-03-28 2023-04-12 "named in a release body, no tagged release"
transport 0 2023-06-21 2023-11-27
attorney-general 0 2005-10-19 2006-03-21
climate-change-issues 0 2005-10-19 2006-03-21
energy 0 2005-10-19 2006-03-21
transport 0 2005-10-19 2006-03-21
climate-change-issues 0 2006-05-02 2008-11-19
energy 0 2006-05-02 2008-11-19
land-information 0 2006-05-02 2008-11-19
environment 2 2007-07-27 2007-11-05
state-services 0 2007-11-05 2008-11-19

deborah-russell
revenue 3 2020-11-06 2023-02-01
earthquake-commission 0 2023-02-01 2023-11-27
statistics 0 2023-02-01 2023-11-27
revenue 1 2023-02-01 2023-11-27
justice 1 2023-07-24 2023-11-27 "acting justice minister 2023-08-17"

duncan-webb
commerce-and-consumer-affairs 0 2023-02-01 2023-11-27
state-owned-enterprises 0 2023-02-01 2023-11-27
justice 1 2023-02-01 2023-11-27

eugenie-sage
conservation 0 2017-10-26 2020-11-06
land-information 0 2017-10-26 2020-11-06
environment 1 2017-10-26 2020-11-06
women 2 2018-08-01 2018-11-04
climate-change 2 2018-08-30 2018-08-30

fletcher-tabuteau
foreign-affairs 3 2017-10-26 2020-11-06
regional-economic-development 3 2017-10-26 2020-11-06
disarmament-and-arms-control 3 2018-05-02 2020-11-06

ginny-andersen
digital-economy-and-communications 0 2023-02-01 2023-11-27
seniors 0 2023-02-01 2023-11-27
small-business 0 2023-02-01 2023-11-27
immigration 1 2023-02-01 2023-04-12 "named in a release body, no tagged release"
treaty-of-waitangi-negotiations 1 2023-02-01 2023-11-27 "named in a release body, no tagged release"
police 0 2023-03-20 2023-11-27
justice 0 2023-07-24 2023-11-27

grant-robertson
finance 0 2017-10-26 2020-11-06
sport-and-recreation 0 2017-10-26 2020-11-06
arts-culture-and-heritage 1 2017-10-26 2020-11-06
earthquake-commission 0 2019-06-28 2020-11-06
deputy-prime-minister 0 2020-11-06 2023-01-25
finance 0 2020-11-06 2023-11-27
infrastructure 0 2020-11-06 2023-02-01
racing 0 2020-11-06 2022-06-14
sport-and-recreation 0 2020-11-06 2023-11-27
leader-of-the-house 0 2023-02-01 2023-11-27
cyclone-recovery 0 2023-02-20 2023-11-27
disarmament-and-arms-control 0 2023-11-11 2023-11-27 "named in a release body, no tagged release"
foreign-affairs 0 2023-11-11 2023-11-27

iain-lees-galloway
acc 0 2017-10-26 2020-07-22
deputy-leader-of-the-house 0 2017-10-26 2020-07-22
immigration 0 2017-10-26 2020-07-22
workplace-relations-and-safety 0 2017-10-26 2020-07-22

jacinda-ardern
arts-culture-and-heritage 0 2017-10-26 2020-11-06
child-poverty-reduction 0 2017-10-26 2023-01-25
national-security-and-intelligence 0 2017-10-26 2023-01-25
prime-minister 0 2017-10-26 2023-01-25
ministerial-services 0 2020-11-06 2023-01-25
arts-culture-and-heritage 1 2020-11-06 2023-01-25

james-shaw
climate-change 0 2017-10-26 2020-11-06
statistics 0 2017-10-26 2020-11-06
finance 1 2017-10-26 2020-11-06
health 2 2018-08-01 2018-11-04 "acting associate, covering Julie Anne Genter's leave"
transport 2 2018-08-01 2018-11-04 "acting associate, covering Julie Anne Genter's leave"
climate-change 0 2020-11-06 2023-11-27
environment 1 2020-11-06 2023-11-27 "Biodiversity"

jan-logie
justice 3 2017-10-26 2020-11-06 "Domestic and Sexual Violence Issues"

jan-tinetti
internal-affairs 0 2020-11-06 2023-02-01
women 0 2020-11-06 2023-11-27
education 1 2020-11-06 2023-02-01
child-poverty-reduction 0 2023-02-01 2023-11-27
education 0 2023-02-01 2023-11-27

jenny-salesa
building-and-construction 0 2017-10-26 2020-11-06
ethnic-communities 0 2017-10-26 2020-11-06
education 1 2017-10-26 2020-11-06
health 1 2017-10-26 2020-11-06
housing-and-urban-development 1 2017-10-26 2019-06-28
customs 0 2019-06-28 2020-11-06

jo-luxton
education 3 2023-02-01 2023-05-09
customs 0 2023-05-09 2023-11-27
agriculture 1 2023-05-09 2023-11-27
education 1 2023-05-09 2023-11-27

julie-anne-genter
women 0 2017-10-26 2020-11-06
health 1 2017-10-26 2020-11-06
transport 1 2017-10-26 2020-11-06
climate-change 2 2018-03-07 2018-03-07
climate-change 2 2018-12-12 2018-12-12

kelvin-davis
corrections 0 2017-10-26 2020-11-06
maori-crown-relations-te-arawhiti 0 2017-10-26 2020-11-06
tourism 0 2017-10-26 2020-11-06
education 1 2017-10-26 2020-11-06 "M\\u0101ori Education"
children 0 2020-11-06 2023-11-27
corrections 0 2020-11-06 2023-11-27
maori-crown-relations-te-arawhiti 0 2020-11-06 2023-11-27
education 1 2020-11-06 2023-11-27 "M\\u0101ori Education"
cyclone-recovery 1 2023-07-24 2023-11-27 "regional lead minister; first seen 2023-10-04"

kieran-mcanulty
deputy-leader-of-the-house 0 2022-06-14 2023-11-27 "named in a release body, no tagged release"
emergency-management 0 2022-06-14 2023-11-27
racing 0 2022-06-14 2023-11-27
local-government 1 2022-06-14 2023-02-01
transport 1 2022-06-14 2023-02-01
local-government 0 2023-02-01 2023-11-27
rural-communities 0 2023-02-01 2023-11-27
cyclone-recovery 1 2023-05-09 2023-11-27 "regional lead minister, Hawke's Bay"
transport 2 2023-06-06 2023-06-21
regional-development 0 2023-07-24 2023-11-27

kiritapu-allan
conservation 0 2020-11-06 2022-06-14
emergency-management 0 2020-11-06 2022-06-14
arts-culture-and-heritage 1 2020-11-06 2023-07-24
environment 1 2020-11-06 2023-02-01
justice 0 2022-06-14 2023-07-24
finance 1 2022-06-14 2023-07-24
regional-development 0 2023-02-01 2023-07-24
transport 1 2023-02-01 2023-07-24

kris-faafoi
civil-defence 0 2017-10-26 2019-06-28
commerce-and-consumer-affairs 0 2017-10-26 2020-11-06
immigration 1 2017-10-26 2020-11-06
customs 2 2018-08-30 2018-09-20
customs 0 2018-09-20 2019-06-28
broadcasting-communications-and-digital-media 0 2018-09-07 2020-11-06
government-digital-services 0 2019-06-28 2020-11-06
housing 1 2019-06-28 2020-11-06
immigration 0 2020-07-22 2020-11-06
broadcasting-and-media 0 2020-11-06 2022-06-14
immigration 0 2020-11-06 2022-06-14
justice 0 2020-11-06 2022-06-14
emergency-management 2 2021-04-05 2021-08-23 "covering Kiritapu Allan's leave"

marama-davidson
prevention-of-family-and-sexual-violence 0 2020-11-06 2023-11-27
housing 1 2020-11-06 2023-11-27 "Homelessness"

megan-woods
earthquake-commission 0 2017-10-26 2019-06-28
energy-and-resources 0 2017-10-26 2020-11-06
greater-christchurch-regeneration 0 2017-10-26 2020-11-06
research-science-and-innovation 0 2017-10-26 2020-11-06
government-digital-services 0 2018-08-24 2019-06-28
housing 0 2019-06-28 2020-11-06
energy-and-resources 0 2020-11-06 2023-11-27
housing 0 2020-11-06 2023-11-27
research-science-and-innovation 0 2020-11-06 2022-06-14
finance 1 2020-11-06 2023-11-27
building-and-construction 0 2022-06-14 2023-11-27
infrastructure 0 2023-02-01 2023-11-27
economic-development 2 2023-03-28 2023-04-12 "named in a release body, no tagged release"
forestry 2 2023-03-28 2023-04-12 "named in a release body, no tagged release"

meka-whaitiri
customs 0 2017-10-26 2018-09-20
agriculture 1 2017-10-26 2018-09-20
local-government 1 2017-10-26 2018-09-20 "named in a release body, no tagged release"
maori-crown-relations-te-arawhiti 1 2017-10-26 2018-09-20
forestry 1 2018-05-02 2018-09-20
customs 0 2020-11-06 2023-05-03
veterans 0 2020-11-06 2023-05-03
agriculture 1 2020-11-06 2023-05-03
statistics 1 2020-11-06 2023-05-03
food-safety 0 2022-06-14 2023-05-03
conservation 2 2022-11-08 2022-11-08
rural-communities 2 2022-11-14 2022-11-14

michael-wood
ethnic-communities 3 2017-10-26 2019-06-28 "named in a release body, no tagged release"
transport 0 2020-11-06 2023-06-21
workplace-relations-and-safety 0 2020-11-06 2023-06-21
building-and-construction 2 2021-07-30 2021-07-30
immigration 0 2022-06-14 2023-06-21
auckland 0 2023-02-01 2023-06-21
finance 1 2023-02-01 2023-06-21

nanaia-mahuta
local-government 0 2017-10-26 2020-11-06
maori-development 0 2017-10-26 2020-11-06
environment 1 2017-10-26 2020-11-06
housing 1 2018-11-13 2020-11-06 "M\\u0101ori Housing; start is the announcement date"
housing-and-urban-development 1 2018-11-13 2019-06-28 "named in a release body, no tagged release"
trade-and-export-growth 1 2018-11-13 2020-11-06 "named in a release body, no tagged release"
greater-christchurch-regeneration 2 2018-12-19 2018-12-19
foreign-affairs 0 2020-11-06 2023-11-11
local-government 0 2020-11-06 2023-02-01
maori-development 1 2020-11-06 2023-11-11
disarmament-and-arms-control 0 2023-02-01 2023-11-11
customs 0 2005-10-19 2008-11-19
youth-affairs 0 2005-10-19 2008-11-19
local-government 1 2005-10-19 2007-11-05
environment 1 2006-03-21 2008-08-29
local-government 0 2007-11-05 2008-11-19
tourism 1 2007-11-05 2008-08-29

peeni-henare
community-and-voluntary-sector 0 2017-10-26 2019-07-03
whanau-ora 0 2017-10-26 2020-11-06
youth 0 2017-10-26 2020-11-06
social-development 1 2017-10-26 2020-11-06
sport-and-recreation 2 2018-02-23 2018-02-23
civil-defence 0 2019-06-28 2020-11-06
health 1 2019-06-28 2020-11-06
tourism 1 2019-06-28 2020-11-06
defence 0 2020-11-06 2023-02-01
whanau-ora 0 2020-11-06 2023-11-27
health 1 2020-11-06 2023-11-27 "M\\u0101ori Health"
housing 1 2020-11-06 2023-02-01 "M\\u0101ori Housing"
tourism 1 2020-11-06 2023-02-01
arts-culture-and-heritage 2 2021-07-01 2021-07-01 "acting associate"
acc 0 2023-02-01 2023-11-27
tourism 0 2023-02-01 2023-11-27
forestry 0 2023-04-12 2023-11-27
veterans 0 2023-05-09 2023-11-27 "named in a release body, no tagged release"

phil-twyford
housing-and-urban-development 0 2017-10-26 2019-06-28
transport 0 2017-10-26 2020-11-06
economic-development 0 2019-06-28 2020-11-06
urban-development 0 2019-06-28 2020-11-06
disarmament-and-arms-control 0 2020-11-06 2023-02-01
environment 1 2020-11-06 2023-02-01
immigration 1 2020-11-06 2023-02-01
trade-and-export-growth 1 2020-11-06 2023-02-01 "Minister of State for Trade and Export Growth"

poto-williams
community-and-voluntary-sector 0 2019-07-03 2020-11-06
greater-christchurch-regeneration 1 2019-07-03 2020-11-06
immigration 1 2019-07-03 2020-11-06 "named in a release body, no tagged release"
social-development 1 2019-07-03 2020-11-06
building-and-construction 0 2020-11-06 2022-06-14
police 0 2020-11-06 2022-06-14
children 1 2020-11-06 2023-02-01
housing 1 2020-11-06 2023-02-01 "Public Housing"
conservation 0 2022-06-14 2023-02-01
disability-issues 0 2022-06-14 2023-02-01

priyanca-radhakrishnan
community-and-voluntary-sector 0 2020-11-06 2023-11-27
diversity-inclusion-and-ethnic-communities 0 2020-11-06 2023-11-27
youth 0 2020-11-06 2023-02-01
social-development-and-employment 1 2020-11-06 2023-11-27
workplace-relations-and-safety 1 2022-06-14 2023-11-27
disability-issues 0 2023-02-01 2023-11-27

rachel-brooking
oceans-and-fisheries 0 2023-04-12 2023-11-27
environment 1 2023-04-12 2023-11-27
immigration 1 2023-04-12 2023-11-27 "named in a release body, no tagged release"
food-safety 0 2023-05-09 2023-11-27 "named in a release body, no tagged release"

rino-tirikatene
oceans-and-fisheries 3 2020-11-06 2023-02-01
trade-and-export-growth 3 2020-11-06 2023-02-01
courts 0 2023-02-01 2023-11-27
trade-and-export-growth 1 2023-02-01 2023-11-27 "Minister of State for Trade and Export Growth"

ron-mark
defence 0 2017-10-26 2020-11-06
veterans 0 2017-10-26 2020-11-06

stuart-nash
fisheries 0 2017-10-26 2020-11-06
police 0 2017-10-26 2020-11-06
revenue 0 2017-10-26 2020-11-06
small-business 0 2017-10-26 2020-11-06
economic-and-regional-development 0 2020-11-06 2023-02-01
forestry 0 2020-11-06 2023-03-28
small-business 0 2020-11-06 2023-02-01
tourism 0 2020-11-06 2023-02-01
economic-development 0 2023-02-01 2023-03-28
oceans-and-fisheries 0 2023-02-01 2023-03-28
police 0 2023-02-01 2023-03-15

tracey-martin
children 0 2017-10-26 2020-11-06
internal-affairs 0 2017-10-26 2020-11-06
seniors 0 2017-10-26 2020-11-06
education 1 2017-10-26 2020-11-06

willie-jackson
employment 0 2017-10-26 2020-11-06
maori-development 1 2017-10-26 2020-11-06
acc 1 2019-06-28 2020-11-06 "named so in a body of 2020-09-25; named in a release body, no tagged release"
maori-development 0 2020-11-06 2023-11-27
acc 1 2020-11-06 2023-02-01
justice 1 2020-11-06 2023-02-01
broadcasting-and-media 0 2022-06-14 2023-11-27
housing 1 2023-02-01 2023-11-27 "M\\u0101ori Housing; first named so 2023-05-19"
social-development-and-employment 1 2023-02-01 2023-11-27 "M\\u0101ori Employment"

willow-jean-prime
conservation 0 2023-02-01 2023-11-27
youth 0 2023-02-01 2023-11-27
arts-culture-and-heritage 1 2023-02-01 2023-11-27
health 1 2023-02-01 2023-11-27
statistics 1 2023-05-09 2023-11-27 "named in a release body, no tagged release"

alfred-ngaro
community-and-voluntary-sector 0 2016-12-20 2017-10-26
pacific-peoples 0 2016-12-20 2017-10-26
social-housing 1 2016-12-20 2017-10-26

amy-adams
communications-and-information-technology 0 2011-12-14 2014-10-08
internal-affairs 0 2011-12-14 2012-04-03
canterbury-earthquake-recovery 1 2011-12-14 2014-10-08
environment 0 2012-04-03 2014-10-08
broadcasting 0 2014-10-08 2016-12-20
communications 0 2014-10-08 2016-12-20
courts 0 2014-10-08 2017-10-26
justice 0 2014-10-08 2017-10-26
hnzc 0 2016-12-20 2017-10-26
social-housing 0 2016-12-20 2017-10-26
social-investment 0 2016-12-20 2017-10-26
finance 1 2016-12-20 2017-10-26

anne-tolley
education 0 2008-11-19 2011-12-14
education-review-office 0 2008-11-19 2011-12-14
tertiary-education 0 2008-11-19 2010-01-27
corrections 0 2011-12-14 2014-10-08
deputy-leader-of-the-house 0 2011-12-14 2014-10-08 "named in a release body, no tagged release"
police 0 2011-12-14 2014-10-08
social-development 0 2014-10-08 2017-10-26
youth 2 2016-09-05 2016-12-20
children 0 2016-12-20 2017-10-26
local-government 0 2016-12-20 2017-10-26

bill-english
deputy-prime-minister 0 2008-11-19 2016-12-12
finance 0 2008-11-19 2016-12-20
infrastructure 0 2008-11-19 2011-12-14
education 2 2009-06-10 2009-06-10
prime-minister 2 2010-04-08 2010-04-14 "named Acting Prime Minister in the body"
prime-minister 2 2011-07-23 2011-07-23 "named Acting Prime Minister in the body"
prime-minister 2 2012-03-24 2012-04-13 "named Acting Prime Minister in the body"
regulatory-reform 0 2013-10-17 2014-10-08
hnzc 0 2014-10-08 2016-12-20
national-security-and-intelligence 0 2016-12-12 2017-10-26
prime-minister 0 2016-12-12 2017-10-26
crown-health-enterprises 0 1996-01-01 1996-12-16
associate-minister-of-education 1 1996-01-01 1996-12-16
health 2 1996-08-22 1996-08-22
health 0 1996-12-16 1999-02-01
finance 2 1998-03-18 1998-03-18
associate-treasurer 1 1998-08-26 1999-02-01
finance 0 1999-02-01 1999-06-22
revenue 0 1999-02-01 1999-06-22
health 2 1999-02-02 1999-02-02
treasurer 0 1999-06-22 1999-12-10

chester-borrows
courts 0 2011-12-14 2014-10-08
justice 1 2011-12-14 2014-08-30
social-development 1 2012-04-03 2014-08-30

chris-tremain
civil-defence 0 2011-12-14 2013-01-31
consumer-affairs 0 2011-12-14 2012-04-03
transport 1 2012-03-15 2012-03-15
internal-affairs 0 2012-04-03 2014-01-28
tourism 1 2012-04-03 2014-01-28
local-government 0 2013-01-31 2014-01-28

christopher-finlayson
arts-culture-and-heritage 0 2008-11-19 2014-10-08
attorney-general 0 2008-11-19 2017-10-26
treaty-of-waitangi-negotiations 0 2008-11-19 2017-10-26
maori-affairs 1 2011-12-14 2014-10-08
labour 2 2012-11-05 2013-01-31
justice 2 2014-08-30 2014-10-08
gcsb 0 2014-10-08 2017-10-26
nz-security-intelligence-service 0 2014-10-08 2017-10-26
foreign-affairs 2 2015-11-19 2015-11-19

craig-foss
senior-citizens 2 2011-06-14 2011-06-14
civil-defence 0 2011-06-27 2011-12-14
racing 0 2011-06-27 2011-12-14
senior-citizens 0 2011-06-27 2011-12-14
commerce 1 2011-12-02 2011-12-02
broadcasting 0 2011-12-14 2014-10-08
commerce 0 2011-12-14 2014-10-08
education 1 2011-12-14 2013-01-31
consumer-affairs 0 2013-01-31 2014-10-08
acc 2 2014-08-20 2014-10-08
small-business 0 2014-10-08 2016-12-20
statistics 0 2014-10-08 2016-12-20
veterans-affairs 0 2014-10-08 2016-12-20
transport 1 2014-10-08 2016-12-20
civil-defence 2 2016-10-13 2016-10-13

david-bennett
food-safety 0 2016-12-20 2017-10-26
racing 0 2016-12-20 2017-10-26
veterans-affairs 0 2016-12-20 2017-10-26
transport 1 2016-12-20 2017-05-02

david-carter
agriculture 0 2008-11-19 2011-12-14
biosecurity 0 2008-11-19 2011-12-14
forestry 0 2008-11-19 2011-12-14
fisheries-and-aquaculture 2 2010-03-19 2010-03-19
economic-development 2 2011-02-24 2011-12-14
primary-industries 0 2011-12-14 2013-01-29
local-government 0 2012-04-03 2013-01-29
senior-citizens 0 1998-08-26 1999-12-10
associate-minister-of-revenue 1 1998-08-26 1999-12-10
associate-minister-for-food-fibre-biosecurity-and-border-control 1 1998-08-26 1999-12-10
associate-minister-of-forestry 1 1999-06-22 1999-12-10
forestry 2 1999-08-20 1999-08-20
tertiary-education 2 1999-09-29 1999-09-30
associate-minister-of-education 1 1999-10-06 1999-10-06

georgina-te-heuheu
courts 0 2008-11-19 2011-12-14
disarmament-and-arms-control 0 2008-11-19 2011-12-14
pacific-island-affairs 0 2008-11-19 2011-12-14
maori-affairs 1 2008-11-19 2011-12-14
courts 2 2008-06-30 2008-06-30
associate-minister-of-health 1 1998-08-26 1999-12-10
womens-affairs 0 1999-02-01 1999-12-10
treaty-of-waitangi-negotiations 1 1999-03-18 1999-03-18

gerry-brownlee
economic-development 0 2008-11-19 2011-12-14
energy-and-resources 0 2008-11-19 2011-12-14
leader-of-the-house 0 2008-11-19 2017-05-02
rugby-world-cup 1 2008-11-19 2011-12-14
earthquake-recovery 0 2010-09-07 2011-12-14
prime-minister 2 2011-07-22 2011-07-22 "named Acting Prime Minister in the body"
canterbury-earthquake-recovery 0 2011-12-14 2016-04-18
earthquake-commission 0 2011-12-14 2017-10-26
transport 0 2011-12-14 2014-10-08
defence 0 2014-10-08 2017-05-02
greater-christchurch-regeneration 0 2016-04-11 2017-05-02
civil-defence 2 2016-09-05 2016-12-20
civil-defence 0 2016-12-20 2017-05-02
foreign-affairs 0 2017-05-02 2017-10-26

heather-roy
consumer-affairs 0 2008-11-19 2010-08-18
defence 1 2008-11-19 2010-08-18
education 1 2008-11-19 2010-08-18

hekia-parata
ethnic-affairs 0 2010-12-08 2011-12-14
womens-affairs 0 2010-12-08 2011-12-14
energy-and-resources 1 2011-01-31 2011-01-31
acc 1 2011-02-24 2011-12-14
community-and-voluntary-sector 1 2011-02-24 2011-12-14
energy-and-resources 2 2011-02-24 2011-12-14
education 0 2011-12-14 2017-05-02
pacific-island-affairs 0 2011-12-14 2014-01-28

jacqui-dean
commerce-and-consumer-affairs 0 2016-12-20 2017-10-26
small-business 0 2016-12-20 2017-10-26
local-government 1 2016-12-20 2017-10-26

jo-goodhew
community-and-voluntary-sector 0 2011-12-14 2016-12-20
senior-citizens 0 2011-12-14 2014-10-08
womens-affairs 0 2011-12-14 2014-10-08
health 1 2011-12-14 2014-10-08
primary-industries 1 2013-01-31 2016-12-12
food-safety 0 2014-10-08 2016-12-20
social-development 1 2014-10-08 2016-12-12

john-banks
regulatory-reform 0 2011-12-14 2013-10-16
small-business 0 2011-12-14 2013-10-16
education 1 2011-12-14 2013-10-16

john-boscawen
consumer-affairs 0 2010-08-18 2011-05-11
commerce 1 2010-08-18 2011-05-11

john-carter
civil-defence 0 2008-11-19 2011-06-27
racing 0 2008-11-19 2011-06-27
senior-citizens 0 2008-11-19 2011-06-27
local-government 1 2009-03-04 2011-06-27

john-key
gcsb 0 2008-11-19 2014-10-08
ministerial-services 0 2008-11-19 2016-12-12
nz-security-intelligence-service 0 2008-11-19 2014-10-08
prime-minister 0 2008-11-19 2016-12-12
tourism 0 2008-11-19 2016-12-12
national-security-and-intelligence 0 2014-10-08 2016-12-12
foreign-affairs 2 2015-11-10 2015-12-18

jonathan-coleman
broadcasting 0 2008-11-19 2011-12-14
immigration 0 2008-11-19 2011-12-14
tourism 1 2008-11-19 2011-12-14
health 1 2009-04-24 2011-11-17
defence 0 2011-12-14 2014-10-08
state-services 0 2011-12-14 2014-10-08
finance 1 2011-12-14 2014-10-08
health 0 2014-10-08 2017-10-26
sport-and-recreation 0 2014-10-08 2017-10-26

kate-wilkinson
food-safety 0 2008-11-19 2013-01-29
labour 0 2008-11-19 2012-11-05
conservation 1 2009-03-04 2010-01-27
immigration 1 2009-06-30 2012-11-05
conservation 0 2010-01-27 2013-01-29
social-development-and-employment 1 2010-08-18 2010-12-08

maggie-barry
arts-culture-and-heritage 0 2014-10-08 2017-10-26
conservation 0 2014-10-08 2017-10-26
seniors 0 2014-10-08 2017-10-26

maurice-williamson
building-and-construction 0 2008-11-19 2014-05-01
customs 0 2008-11-19 2014-05-01
statistics 0 2008-11-19 2014-05-01
land-information 0 2009-06-16 2014-05-01
small-business 0 2009-06-16 2011-12-14
housing 2 2010-02-25 2010-04-01
earthquake-recovery 1 2011-02-24 2011-12-14
communications 0 1996-01-01 1999-12-10 "in office before 1996-01-01 (register floor)"
transport 0 1996-01-01 1999-12-10 "in office before 1996-01-01 (register floor)"
information-technology 0 1996-12-16 1999-12-10
research-science-and-technology 0 1996-12-16 1999-12-10
local-government 0 1997-09-12 1998-08-31
statistics 0 1997-12-08 1999-12-10
associate-minister-of-state-services 1 1998-05-28 1998-05-28
local-government 0 1999-02-01 1999-12-10
y2k 0 1999-02-01 1999-12-10
enterprise-and-commerce 2 1999-06-05 1999-06-05
state-services 1 1999-06-22 1999-12-10

michael-woodhouse
immigration 0 2013-01-31 2017-10-26
veterans-affairs 0 2013-01-31 2014-10-08
transport 1 2013-01-31 2014-08-30
land-information 0 2014-05-07 2014-10-08
police 0 2014-10-08 2015-12-14
workplace-relations-and-safety 0 2014-10-08 2017-10-26
revenue 0 2015-12-14 2016-12-20
acc 0 2016-12-20 2017-10-26

murray-mccully
foreign-affairs 0 2008-11-19 2017-05-02
rugby-world-cup 0 2008-11-19 2011-12-14
sport-and-recreation 0 2008-11-19 2014-10-08
housing 0 1996-01-01 1999-02-01
tourism 0 1996-11-01 1999-04-27
sport-fitness-and-leisure 0 1996-12-16 1999-12-10
immigration 2 1997-06-19 1997-06-19
accident-insurance 0 1997-12-08 1999-12-10
housing-new-zealand-ltd 0 1998-08-26 1999-02-01

nathan-guy
archives-new-zealand 0 2009-06-16 2011-12-14
internal-affairs 0 2009-06-16 2011-12-14
national-library 0 2009-06-16 2011-12-14
justice 1 2009-06-30 2011-12-14
transport 1 2009-06-30 2011-12-14
youth-affairs 2 2010-11-11 2010-11-11
immigration 0 2011-12-14 2013-01-31
racing 0 2011-12-14 2016-12-20
veterans-affairs 0 2011-12-14 2013-01-31
primary-industries 1 2012-03-22 2012-08-21
primary-industries 0 2013-01-31 2017-10-26
acc 2 2016-09-05 2016-12-20
racing 2 2017-02-14 2017-03-23
civil-defence 0 2017-05-02 2017-10-26

nick-smith
acc 0 2008-11-19 2011-12-14
climate-change-issues 0 2008-11-19 2012-03-21
environment 0 2008-11-19 2012-03-21
conservation 2 2009-02-20 2009-02-20
fisheries-and-aquaculture 2 2010-03-24 2010-03-24
local-government 0 2011-12-14 2012-03-21
conservation 0 2013-01-31 2014-10-08
housing 0 2013-01-31 2014-10-08
building-and-construction 0 2014-05-07 2017-10-26
building-and-housing 0 2014-10-08 2016-12-20
environment 0 2014-10-08 2017-10-26
conservation 0 1996-12-16 1999-12-10
associate-minister-of-education 1 1996-12-16 1997-12-08
associate-minister-of-social-welfare 1 1996-12-16 1999-02-01
associate-minister-of-local-government 1 1997-03-28 1997-03-28
corrections 0 1997-12-08 1999-02-01
associate-minister-of-social-services-work-and-income-work-and-income 1 1997-12-08 1999-02-01
fisheries-and-aquaculture 2 1998-03-12 1998-03-12
education 2 1998-04-28 1999-01-01
treaty-of-waitangi-negotiations 2 1998-11-11 1998-11-11
education 0 1999-02-01 1999-12-10
research-science-and-technology 2 1999-05-19 1999-05-19

nicky-wagner
customs 0 2014-05-07 2017-05-02
statistics 0 2014-05-07 2014-10-08
canterbury-earthquake-recovery 1 2014-05-07 2016-04-18
conservation 1 2014-05-07 2017-10-26
disability-issues 0 2014-10-08 2017-10-26
greater-christchurch-regeneration 1 2016-04-11 2017-05-02
health 1 2016-12-20 2017-10-26
tourism 1 2016-12-20 2017-10-26
greater-christchurch-regeneration 0 2017-05-02 2017-10-26

nikki-kaye
civil-defence 0 2013-01-31 2016-12-20
food-safety 0 2013-01-31 2014-10-08
youth-affairs 0 2013-01-31 2014-10-08
education 1 2013-01-31 2017-05-02
acc 0 2014-10-08 2016-12-20
youth 0 2014-10-08 2017-10-26
education 0 2017-05-02 2017-10-26

pansy-wong
ethnic-affairs 0 2008-11-19 2010-12-08
womens-affairs 0 2008-11-19 2010-12-08
energy-and-resources 1 2009-06-16 2010-12-08
acc 1 2009-06-30 2010-12-08
disability-issues 1 2009-06-30 2010-12-08

paula-bennett
disability-issues 0 2008-11-19 2009-06-30
social-development-and-employment 0 2008-11-19 2011-12-14
youth-affairs 0 2008-11-19 2013-01-31
social-development 0 2011-12-14 2014-10-08
housing 1 2013-01-31 2014-08-30
local-government 0 2014-01-28 2015-12-14
social-housing 0 2014-10-08 2016-12-20
state-services 0 2014-10-08 2017-10-26
finance 1 2014-10-08 2016-12-20
tourism 1 2015-02-04 2016-12-14
climate-change-issues 0 2015-12-14 2017-10-26
deputy-prime-minister 0 2016-12-12 2017-10-26
police 0 2016-12-20 2017-10-26
tourism 0 2016-12-20 2017-10-26
women 0 2016-12-20 2017-10-26

peseta-sam-lotu-iiga
pacific-island-affairs 0 2014-01-28 2014-10-08
local-government 1 2014-01-28 2014-10-08
corrections 0 2014-10-08 2015-12-14
ethnic-communities 0 2014-10-08 2016-12-20
pacific-peoples 0 2014-10-08 2016-12-20
health 1 2014-10-08 2016-12-20
local-government 0 2015-12-14 2016-12-20

peter-dunne
revenue 0 2008-11-19 2013-06-07
health 1 2009-03-04 2017-10-26
conservation 1 2011-12-14 2013-06-07
internal-affairs 0 2014-01-28 2017-10-26
conservation 1 2014-01-28 2017-10-26
revenue 0 2005-10-19 2008-11-19
health 1 2005-10-19 2008-08-29

phil-heatley
fisheries-and-aquaculture 0 2008-11-19 2011-12-14
housing 0 2008-11-19 2013-01-29
energy-and-resources 0 2011-12-14 2013-01-29

pita-sharples
maori-affairs 0 2008-11-19 2014-10-08
corrections 1 2008-11-19 2014-10-08
education 1 2008-11-19 2014-10-08

richard-worth
archives-new-zealand 0 2008-11-19 2009-06-03
internal-affairs 0 2008-11-19 2009-06-03
land-information 0 2008-11-19 2009-06-03
national-library 0 2008-11-19 2009-06-03
justice 1 2009-04-29 2009-04-29

rodney-hide
local-government 0 2008-11-19 2011-12-14
regulatory-reform 0 2008-11-19 2011-12-14
commerce 1 2008-11-19 2010-08-18
education 1 2010-08-18 2011-12-14

simon-bridges
consumer-affairs 0 2012-04-03 2013-01-31
climate-change-issues 1 2012-04-03 2016-12-20
transport 1 2012-04-05 2013-01-27
energy-and-resources 0 2013-01-31 2016-12-20
labour 0 2013-01-31 2014-10-08
transport 0 2014-10-08 2017-10-26
justice 1 2014-10-08 2016-12-12
communications 0 2016-12-20 2017-10-26
economic-development 0 2016-12-20 2017-10-26
finance 1 2016-12-20 2017-10-26
leader-of-the-house 0 2017-05-02 2017-10-26

simon-power
commerce 0 2008-11-19 2011-12-14
deputy-leader-of-the-house 0 2008-11-19 2011-12-14
justice 0 2008-11-19 2011-12-14
law-commission 0 2008-11-19 2011-12-14
state-owned-enterprises 0 2008-11-19 2011-04-13
finance 1 2008-11-19 2011-12-14
leader-of-the-house 2 2011-02-24 2011-12-14
consumer-affairs 0 2011-05-11 2011-12-14
courts 2 2011-07-07 2011-07-07

steven-joyce
communications-and-information-technology 0 2008-11-19 2011-12-14
transport 0 2008-11-19 2011-12-14
finance 1 2008-11-19 2016-12-20
infrastructure 1 2008-11-19 2011-12-14
tertiary-education 0 2010-01-27 2011-12-14
economic-development 0 2011-12-14 2016-12-20
science-and-innovation 0 2011-12-14 2016-12-20
tertiary-education-skills-and-employment 0 2011-12-14 2016-12-20
transport 2 2012-05-04 2012-05-04
novopay 0 2013-01-31 2016-12-20
education 1 2013-01-31 2014-08-30
trade 2 2013-03-16 2013-03-16
small-business 0 2013-10-17 2014-10-08
regulatory-reform 0 2014-10-08 2016-12-20
finance 0 2016-12-20 2017-10-26
infrastructure 0 2016-12-20 2017-10-26

tariana-turia
community-and-voluntary-sector 0 2008-11-19 2011-12-14
health 1 2008-11-19 2014-08-30
social-development-and-employment 1 2008-11-19 2011-12-14
disability-issues 1 2009-03-04 2009-06-30
disability-issues 0 2009-06-30 2014-10-08
whanau-ora 0 2010-04-08 2014-10-08
pacific-island-affairs 2 2011-07-12 2011-08-16
housing 1 2011-12-14 2014-08-30
tertiary-education-skills-and-employment 1 2011-12-14 2014-10-08
social-development 1 2012-04-03 2014-08-30
health 1 1999-12-10 2004-02-26
maori-affairs 1 1999-12-10 2004-07-07
social-development-and-employment 1 1999-12-10 2002-08-15
state 0 2000-07-25 2000-11-13
corrections 1 2001-01-30 2001-01-30
housing 1 2001-03-27 2003-05-19
community-and-voluntary-sector 0 2002-08-15 2004-04-30
social-development-and-employment 1 2003-05-19 2004-02-26

te-ururoa-flavell
maori-development 0 2014-10-08 2017-10-26
whanau-ora 0 2014-10-08 2017-10-26
economic-development 1 2014-10-08 2017-10-26

tim-groser
conservation 0 2008-11-19 2010-01-27
trade 0 2008-11-19 2015-12-14
climate-change-issues 1 2008-11-19 2010-01-27
foreign-affairs 1 2009-06-30 2011-06-27
international-climate-change-negotiations 0 2010-01-27 2012-04-03
climate-change-issues 0 2012-04-03 2015-12-14

tim-macindoe
customs 0 2017-05-02 2017-10-26
education 1 2017-05-02 2017-10-26
transport 1 2017-05-02 2017-10-26

tony-ryall
health 0 2008-11-19 2014-10-08
state-services 0 2008-11-19 2011-12-14
state-owned-enterprises 0 2011-04-13 2014-10-08
justice 2 1996-10-03 1996-10-03
state-owned-enterprises 0 1997-12-08 1999-12-10
associate-minister-of-justice 1 1997-12-08 1999-02-01
youth-affairs 2 1998-03-17 1998-08-27
local-government 0 1998-08-31 1999-02-01
youth-affairs 0 1998-08-31 1999-12-10
housing 0 1999-02-01 1999-06-22
housing-new-zealand-ltd 0 1999-02-01 1999-12-10
justice 0 1999-02-01 1999-12-10
communications 2 1999-05-21 1999-05-21

wayne-mapp
defence 0 2008-11-19 2011-12-14
science-and-innovation 0 2008-11-19 2011-12-14
economic-development 1 2008-11-19 2010-08-18

annette-king
health 0 1999-12-10 2005-10-19
racing 0 1999-12-10 2002-08-15
food-safety 0 2002-08-15 2007-11-05
police 0 2005-10-19 2008-11-19
race-relations 0 2005-10-19 2007-11-05 "named in a release body, no tagged release"
state-services 0 2005-10-19 2007-11-05
transport 0 2006-05-02 2008-11-19
justice 0 2007-11-05 2008-11-19

chris-carter
conservation 0 2002-08-15 2007-11-05
ethnic-affairs 0 2002-08-15 2008-11-19
local-government 0 2002-08-15 2005-10-19
building-issues 0 2004-12-21 2005-10-19
housing 0 2005-10-19 2007-11-05
education 0 2007-11-05 2008-11-19
education-review-office 0 2007-11-05 2008-11-19

clayton-cosgrove
building-and-construction 0 2005-10-19 2007-11-05
statistics 0 2005-10-19 2007-11-05
immigration 1 2005-10-19 2007-11-05
justice 1 2005-10-19 2008-11-19
finance 2 2007-07-05 2008-04-11
immigration 0 2007-11-05 2008-11-19
rugby-world-cup 0 2007-11-05 2008-11-19
small-business 0 2007-11-05 2008-11-19
sport-and-recreation 0 2007-11-05 2008-11-19

darren-hughes
statistics 0 2007-11-05 2008-11-19
social-development-and-employment 1 2007-11-05 2008-11-19

david-benson-pope
fisheries-and-aquaculture 0 2004-02-26 2005-10-19
law-commission 0 2004-02-26 2004-12-21
environment 1 2004-02-26 2005-10-19
justice 1 2004-02-26 2005-10-19
education-review-office 0 2004-12-21 2005-10-19 "named in a release body, no tagged release"
education 1 2004-12-21 2005-10-19
state 0 2005-06-07 2005-06-07
environment 0 2005-10-19 2007-07-27
social-development-and-employment 0 2005-10-19 2007-07-27

david-cunliffe
communications-and-information-technology 1 2003-05-19 2004-12-21
information-technology 1 2003-05-19 2004-12-21
revenue 1 2003-05-19 2005-10-19
finance 1 2004-02-26 2004-12-21
communications-and-information-technology 0 2004-12-21 2008-11-19
information-technology 0 2004-12-21 2008-11-19
immigration 0 2005-10-19 2007-11-05
economic-development 1 2005-10-19 2007-11-05
health 0 2007-11-05 2008-11-19

dover-samuels
maori-affairs 0 1999-12-10 2000-06-28 "named in a release body, no tagged release"
economic-development 1 2002-08-15 2007-11-05
industry-and-regional-development 1 2002-08-15 2007-11-05
tourism 1 2003-05-19 2007-07-27
housing 1 2004-07-07 2006-03-21
state 0 2005-02-28 2007-07-27

george-hawkins
civil-defence 0 1999-12-10 2005-10-19
ethnic-affairs 0 1999-12-10 2002-08-15
police 0 1999-12-10 2005-10-19
internal-affairs 0 2000-11-13 2005-10-19
veterans-affairs 0 2002-08-15 2005-10-19

harry-duynhoven
energy 1 2002-08-15 2008-11-19
transport 1 2002-08-15 2004-07-07
transport-safety 0 2003-05-19 2008-11-19

helen-clark
arts-culture-and-heritage 0 1999-12-10 2008-11-19
gcsb 0 1999-12-10 2008-11-19
ministerial-services 0 1999-12-10 2008-11-19
nz-security-intelligence-service 0 1999-12-10 2008-11-19
prime-minister 0 1999-12-10 2008-11-19
foreign-affairs 2 2008-08-29 2008-11-19

jeanette-fitzsimons
energy 1 2006-03-21 2008-08-29 "Government Spokesperson (energy efficiency), a co-operation-agreement role, not a minister"

jim-anderton
deputy-prime-minister 0 1999-12-10 2002-08-15
economic-development 0 1999-12-10 2005-10-19
industry-and-regional-development 0 1999-12-10 2005-10-19
consumer-affairs 0 2001-02-23 2002-08-15
customs 0 2001-02-23 2002-08-15
health 1 2002-08-15 2008-11-19
forestry 0 2004-12-21 2008-11-19
agriculture 0 2005-10-19 2008-11-19
biosecurity 0 2005-10-19 2008-11-19
fisheries-and-aquaculture 0 2005-10-19 2008-11-19
public-trust 0 2005-10-19 2007-11-05
tertiary-education 1 2005-10-19 2008-08-29

jim-sutton
agriculture 0 1999-12-10 2005-10-19
rural-affairs 0 1999-12-10 2004-12-21
trade-negotiations 0 1999-12-10 2005-12-31
biosecurity 2 2000-01-31 2000-06-08
biosecurity 0 2001-02-23 2005-10-19
forestry 0 2002-08-15 2004-12-21
rural-affairs 1 2004-12-22 2005-08-04

john-tamihere
land-information 0 2002-08-15 2004-11-03
statistics 0 2002-08-15 2004-11-03
youth-affairs 0 2002-08-15 2004-11-03
commerce 1 2002-08-15 2004-11-03
maori-affairs 1 2002-08-15 2004-11-03
small-business 0 2003-05-19 2004-11-03

john-wright
industry-and-regional-development 1 1999-12-10 2000-07-25
revenue 3 1999-12-10 2000-07-25

judith-tizard
auckland-issues 0 1999-12-10 2008-11-19
arts-culture-and-heritage 1 1999-12-10 2008-11-19
transport 1 1999-12-10 2008-11-19
consumer-affairs 0 2002-08-15 2008-11-19
commerce 1 2002-08-15 2008-11-19
archives-new-zealand 0 2005-10-19 2008-11-19
national-library 0 2005-10-19 2008-11-19

laila-harre
womens-affairs 0 1999-12-10 2002-08-15
youth-affairs 0 1999-12-10 2002-08-15
commerce 1 1999-12-10 2002-08-15
labour 1 2000-03-14 2000-03-14
statistics 0 2000-11-13 2002-08-15
labour 1 2001-03-27 2002-08-15

lianne-dalziel
immigration 0 1999-12-10 2004-02-20
senior-citizens 0 1999-12-10 2002-08-15
education 1 1999-12-10 2004-02-26
acc 0 2000-11-13 2002-08-15
commerce 0 2002-08-15 2004-02-20
law-commission 0 2002-08-15 2004-02-20 "named in a release body, no tagged release"
justice 1 2002-08-15 2004-02-26
senior-citizens 2 2002-09-09 2002-09-09
commerce 0 2005-10-19 2008-11-19
small-business 0 2005-10-19 2007-11-05
womens-affairs 0 2005-10-19 2007-11-05
food-safety 0 2007-11-05 2008-11-19
justice 1 2007-11-05 2008-08-29

luamanuvao-winnie-laban
community-and-voluntary-sector 0 2005-10-19 2007-11-05
economic-development 1 2005-10-19 2008-11-19
pacific-island-affairs 1 2005-10-19 2007-11-05
social-development-and-employment 1 2005-10-19 2007-11-05
pacific-island-affairs 0 2007-11-05 2008-11-19

mahara-okeroa
state 0 2005-10-19 2006-05-02
conservation 1 2005-10-19 2008-08-29
social-development-and-employment 1 2005-10-19 2008-11-19
arts-culture-and-heritage 1 2006-03-21 2008-08-29

margaret-wilson
attorney-general 0 1999-12-10 2005-02-28
labour 0 1999-12-10 2004-02-26
law-commission 0 1999-12-10 2002-08-15
treaty-of-waitangi-negotiations 0 1999-12-10 2005-02-28
justice 1 1999-12-10 2004-12-21
state-services 1 2000-07-25 2002-08-15
courts 0 2002-08-15 2003-05-19
corrections 2 2003-02-01 2003-05-19
building-issues 0 2004-02-26 2004-12-21
commerce 0 2004-02-26 2004-12-21

marian-hobbs
archives-new-zealand 0 1999-12-10 2001-02-23
biosecurity 0 1999-12-10 2002-08-15
broadcasting 0 1999-12-10 2002-08-15
environment 0 1999-12-10 2005-10-19
national-library 0 1999-12-10 2001-02-23
archives-new-zealand 0 2001-03-27 2005-10-19
national-library 0 2001-03-27 2005-10-19
education 1 2001-03-27 2004-12-21
disarmament-and-arms-control 0 2002-08-15 2005-10-19
urban-affairs 0 2002-08-15 2005-10-19
foreign-affairs-and-trade 1 2002-08-15 2005-10-19
biosecurity 1 2003-11-27 2004-11-19
law-commission 0 2004-12-21 2005-10-19
justice 1 2005-02-28 2005-10-19

mark-burton
defence 0 1999-12-10 2005-10-19
internal-affairs 0 1999-12-10 2000-11-13
state-owned-enterprises 0 1999-12-10 2004-12-21
tourism 0 1999-12-10 2005-10-19
veterans-affairs 0 1999-12-10 2002-08-15
treaty-of-waitangi-negotiations 1 2004-12-21 2005-02-28
treaty-of-waitangi-negotiations 0 2005-02-28 2007-11-05
justice 0 2005-10-19 2007-11-05
law-commission 0 2005-10-19 2007-11-05
local-government 0 2005-10-19 2007-11-05

mark-gosche
housing 0 1999-12-10 2003-05-09
pacific-island-affairs 0 1999-12-10 2003-05-09
transport 0 1999-12-10 2002-08-15
corrections 0 2002-08-15 2003-05-09
racing 0 2002-08-15 2003-05-09

maryan-street
acc 0 2007-11-05 2008-11-19
housing 0 2007-11-05 2008-11-19
economic-development 1 2007-11-05 2008-11-19
tertiary-education 1 2007-11-05 2008-11-19

matt-robson
corrections 0 1999-12-10 2002-08-15
courts 0 1999-12-10 2002-08-15
disarmament-and-arms-control 0 1999-12-10 2002-08-15
foreign-affairs-and-trade 1 1999-12-10 2002-08-15
land-information 0 2000-11-13 2002-08-15

michael-cullen
acc 0 1999-12-10 2001-06-05
finance 0 1999-12-10 2008-11-19
revenue 0 1999-12-10 2005-10-19
treasurer 0 1999-12-10 2002-08-15
deputy-prime-minister 0 2002-08-15 2008-11-19
attorney-general 0 2005-02-28 2005-10-19
tertiary-education 0 2005-10-19 2007-11-05
attorney-general 0 2006-03-21 2008-11-19
transport 2 2006-05-30 2006-05-30
treaty-of-waitangi-negotiations 0 2007-11-05 2008-11-19

mita-ririnui
treaty-of-waitangi-negotiations 1 2004-07-07 2008-11-19
health 3 2004-07-07 2004-12-21
state 0 2004-12-21 2008-11-19
health 1 2005-10-19 2008-11-19

parekura-horomia
education 1 1999-12-10 2005-10-19
social-development-and-employment 1 1999-12-10 2008-11-19
maori-affairs 1 1999-12-29 2000-05-19
maori-affairs 2 2000-06-28 2000-07-25
maori-affairs 0 2000-07-25 2008-11-19
tourism 1 2001-03-27 2002-08-15
fisheries-and-aquaculture 1 2003-05-19 2005-10-19
education 1 2006-05-02 2008-08-29
state-services 1 2006-06-16 2006-06-16

paul-swain
commerce 0 1999-12-10 2002-08-15
communications-and-information-technology 0 1999-12-10 2004-12-21
information-technology 0 1999-12-10 2004-12-21
land-information 0 1999-12-10 2000-11-13
statistics 0 1999-12-10 2000-11-13
energy 1 2000-11-13 2002-08-15
finance 1 2000-11-13 2002-08-15
revenue 1 2000-11-13 2003-05-19
justice 1 2002-03-21 2002-03-21
transport 0 2002-08-15 2004-02-26
corrections 0 2003-05-19 2005-10-19
commerce 2 2004-02-23 2004-02-23
immigration 0 2004-02-26 2005-10-19
labour 0 2004-02-26 2005-10-19
land-information 2 2004-11-04 2004-11-04
state-owned-enterprises 0 2004-12-21 2005-10-19

pete-hodgson
climate-change-issues 0 1999-12-10 2005-10-19
crown-research-institutes 0 1999-12-10 2004-12-21
energy 0 1999-12-10 2004-12-21
fisheries-and-aquaculture 0 1999-12-10 2004-02-26
forestry 0 1999-12-10 2002-08-15
research-science-and-technology 0 1999-12-10 2004-12-21
timberlands-west-coast-ltd 0 1999-12-10 2001-06-05
economic-development 1 1999-12-10 2005-10-19
industry-and-regional-development 1 1999-12-10 2005-10-19
foreign-affairs-and-trade 1 2000-07-25 2004-02-26
transport 0 2004-02-26 2005-10-19
commerce 0 2004-12-21 2005-10-19
land-information 0 2004-12-21 2006-05-02
statistics 0 2004-12-21 2005-10-19
health 1 2004-12-21 2005-10-19
health 0 2005-10-19 2007-11-05
transport 2 2006-03-21 2006-05-02
economic-development 1 2007-06-21 2007-10-23
economic-development 0 2007-11-05 2008-11-19
research-science-and-technology 0 2007-11-05 2008-11-19
tertiary-education 0 2007-11-05 2008-11-19

phil-goff
foreign-affairs-and-trade 0 1999-12-10 2005-10-19
justice 0 1999-12-10 2005-10-19
pacific-island-affairs 0 2003-05-19 2007-11-05
defence 0 2005-10-19 2008-11-19
disarmament-and-arms-control 0 2005-10-19 2008-11-19
trade 0 2005-10-19 2008-11-19
trade-negotiations 0 2006-01-01 2008-11-19
corrections 2 2007-10-31 2007-10-31
corrections 0 2007-11-05 2008-11-19
finance 1 2008-08-18 2008-08-18

phillida-bunkle
consumer-affairs 0 1999-12-10 2001-02-23 "named in a release body, no tagged release"
customs 0 1999-12-10 2001-02-23 "named in a release body, no tagged release"

rick-barker
customs 0 2002-08-15 2005-10-19
social-development-and-employment 1 2002-08-15 2005-10-19
courts 0 2003-05-19 2008-11-19
justice 1 2003-05-19 2005-10-19
community-and-voluntary-sector 0 2004-05-11 2005-10-19
small-business 0 2004-12-21 2005-10-19
civil-defence 0 2005-10-19 2008-11-19
internal-affairs 0 2005-10-19 2008-11-19
veterans-affairs 0 2005-10-19 2008-11-19
justice 1 2007-11-05 2008-11-19

ruth-dyson
disability-issues 0 1999-12-10 2000-10-31
disability-issues 0 2001-06-05 2008-11-19
health 1 2001-06-05 2004-12-21
acc 0 2002-02-01 2007-11-05
social-development-and-employment 1 2002-05-06 2007-11-01
senior-citizens 0 2002-08-15 2008-11-19
womens-affairs 0 2002-08-15 2005-10-19
labour 1 2004-02-26 2005-10-19
labour 0 2005-10-19 2007-11-05
community-and-voluntary-sector 0 2007-11-05 2008-11-19
social-development-and-employment 0 2007-11-05 2008-11-19

sandra-lee
conservation 0 1999-12-10 2002-08-15
local-government 0 1999-12-10 2002-08-15
maori-affairs 1 1999-12-10 2002-08-15

steve-chadwick
conservation 0 2007-11-05 2008-11-19
womens-affairs 0 2007-11-05 2008-11-19
health 1 2007-11-05 2008-11-19

steve-maharey
community-and-voluntary-sector 0 1999-12-10 2002-08-15
social-development-and-employment 0 1999-12-10 2005-10-19
education 1 1999-12-10 2004-12-21
tertiary-education 1 1999-12-10 2004-12-21
broadcasting 2 2001-02-23 2001-03-27 "named in a release body, no tagged release"
broadcasting 0 2002-08-15 2007-11-05
tertiary-education-commission 0 2002-08-15 2004-12-21
housing 2 2003-02-01 2003-05-19
housing 0 2003-05-19 2005-10-19
crown-research-institutes 0 2004-12-21 2007-11-05 "named in a release body, no tagged release"
research-science-and-technology 0 2004-12-21 2007-11-05
youth-affairs 0 2004-12-21 2005-10-19
education 0 2005-10-19 2007-11-05
education-review-office 0 2005-10-19 2007-11-05 "named in a release body, no tagged release"
social-development-and-employment 2 2007-07-27 2007-11-05

sue-bradford
economic-development 1 2006-03-21 2008-11-19 "Government Spokesperson (Buy Kiwi Made), a co-operation-agreement role, not a minister"

taito-phillip-field
justice 1 2002-08-15 2005-10-19
social-development-and-employment 1 2002-08-15 2005-10-19
state 0 2003-05-19 2004-02-26
pacific-island-affairs 1 2003-05-19 2005-10-19

trevor-mallard
americas-cup 0 1999-12-10 2004-12-21
education 0 1999-12-10 2005-10-19
education-review-office 0 1999-12-10 2004-12-21
sport-and-recreation 0 1999-12-10 2007-11-05
state-services 0 1999-12-10 2005-10-19
finance 1 1999-12-10 2008-11-19
communications-and-information-technology 2 2000-02-23 2000-06-29
commerce 2 2000-04-05 2001-03-28
race-relations 0 2004-02-26 2005-10-19
energy 0 2004-12-21 2005-10-19
economic-development 0 2005-10-19 2007-11-05
industry-and-regional-development 0 2005-10-19 2007-11-05 "named in a release body, no tagged release"
rugby-world-cup 0 2005-10-19 2007-11-05
state-owned-enterprises 0 2005-10-19 2008-11-19
broadcasting 0 2007-11-05 2008-11-19
environment 0 2007-11-05 2008-11-19
labour 0 2007-11-05 2008-11-19

bill-birch
finance 0 1996-01-01 1999-02-01 "in office before 1996-01-01 (register floor)"
revenue 0 1997-05-01 1998-07-02
treasurer 0 1998-08-14 1999-06-22
finance 0 1999-06-22 1999-12-10
revenue 0 1999-06-22 1999-12-10

brian-donnelly
associate-minister-of-education 1 1996-12-16 1998-08-26
associate-minister-of-education-early-childhood-education-and-maori-education 1 1997-12-08 1998-08-26

christine-fletcher
cultural-affairs 0 1996-12-16 1997-09-11
local-government 0 1996-12-16 1997-09-11
womens-affairs 0 1996-12-16 1997-09-11

clem-simich
police 0 1998-08-31 1999-12-10
racing 0 1998-10-08 1998-10-08
corrections 0 1999-02-01 1999-12-10

deborah-morris
youth-affairs 0 1996-12-16 1998-08-18
associate-minister-for-the-environment 1 1996-12-16 1998-08-18
associate-minister-of-womens-affairs 1 1997-09-12 1998-08-18
associate-accident-rehabilitation-and-compensation-insurance 1 1997-12-08 1998-08-18
environment 1 1998-07-30 1998-07-30

denis-marshall
conservation 0 1996-01-01 1996-12-16 "in office before 1996-01-01 (register floor)"
lands 0 1996-01-01 1996-12-16
associate-minister-of-agriculture 1 1996-01-01 1996-12-16
agriculture 2 1996-11-13 1996-11-13

don-mckinnon
deputy-prime-minister 0 1996-01-01 1996-12-16 "in office before 1996-01-01 (register floor)"
foreign-affairs 0 1996-01-01 1996-12-16
foreign-affairs-and-trade 0 1996-01-01 1999-12-10 "in office before 1996-01-01 (register floor)"
trade-negotiations 2 1996-09-16 1996-09-16
police 2 1996-09-30 1996-09-30
disarmament-and-arms-control 0 1997-09-12 1999-12-10
ministerial-services 0 1997-09-16 1997-09-16
pacific-island-affairs 0 1997-12-09 1997-12-09
war-pensions 0 1999-05-12 1999-05-12

doug-graham
disarmament-and-arms-control 0 1996-01-01 1996-12-16
justice 0 1996-01-01 1999-02-01 "in office before 1996-01-01 (register floor)"
treaty-of-waitangi-negotiations 0 1996-01-01 1999-12-10 "in office before 1996-01-01 (register floor)"
associate-minister-for-the-environment 1 1997-06-27 1997-06-27
associate-minister-of-local-government 1 1997-10-21 1997-10-21
attorney-general 0 1997-12-08 1999-12-10

doug-kidd
energy 0 1996-01-01 1996-12-16
fisheries-and-aquaculture 0 1996-01-01 1996-12-16
labour 0 1996-07-03 1996-07-03

jack-elder
internal-affairs 0 1996-12-16 1999-12-10
police 0 1996-12-16 1998-08-31
associate-minister-of-foreign-affairs-and-trade 1 1997-05-16 1997-05-16
civil-defence 0 1997-12-08 1999-12-10

jenny-shipley
health 0 1996-01-01 1996-12-16 "in office before 1996-01-01 (register floor)"
accident-insurance 0 1996-12-16 1997-12-08
state-owned-enterprises 0 1996-12-16 1997-12-08
state-services 0 1996-12-16 1997-09-12
transport 1 1996-12-16 1997-12-08
womens-affairs 0 1997-09-12 1998-08-31
prime-minister 0 1997-12-08 1999-12-10
associate-minister-of-local-government 1 1999-01-22 1999-01-22

jim-bolger
prime-minister 0 1996-01-01 1997-12-08 "in office before 1996-01-01 (register floor)"

john-luxton
commerce 0 1996-01-01 1999-02-01
maori-affairs 0 1996-01-01 1996-12-16
police 0 1996-01-01 1996-12-16 "in office before 1996-01-01 (register floor)"
commerce-and-industry 0 1996-12-16 1998-08-26
fisheries-and-aquaculture 0 1996-12-16 1999-12-10
lands 0 1996-12-16 1998-08-26
associate-minister-of-agriculture 1 1996-12-16 1998-08-26
biosecurity 0 1997-12-08 1999-12-10
food-fibre-biosecurity-and-border-control 0 1997-12-08 1999-12-10
land-information 0 1997-12-08 1999-12-10
agriculture 2 1998-04-01 1998-06-22
foreign-affairs-and-trade 2 1998-08-31 1999-08-30
communications 2 1998-10-20 1998-10-22
international-trade 1 1999-02-01 1999-06-22

katherine-oregan
consumer-affairs 0 1996-01-01 1996-12-16
associate-minister-of-health 1 1996-01-01 1996-12-16

lockwood-smith
agriculture 0 1996-01-01 1999-02-01
education 0 1996-01-01 1996-03-01 "in office before 1996-01-01 (register floor)"
forestry 0 1996-12-16 1999-12-10
international-trade 0 1996-12-16 1999-12-10
trade 0 1996-12-16 1999-12-10
contact-energy-ltd 0 1997-12-08 1999-12-10
fisheries-and-aquaculture 2 1998-03-25 1998-03-25
finance 2 1998-04-28 1999-09-28
associate-minister-of-finance 1 1998-08-26 1999-12-10
foreign-affairs-and-trade 1 1999-02-01 1999-12-10
tourism 0 1999-04-27 1999-12-10
associate-minister-of-immigration-international-access-and-processing 1 1999-06-21 1999-06-21

marie-hasler
associate-accident-rehabilitation-and-compensation-insurance 1 1998-08-26 1999-12-10
associate-minister-for-the-environment 1 1998-08-26 1999-12-10
cultural-affairs 0 1998-08-31 1999-12-10
radio-new-zealand 0 1999-02-01 1999-12-10
associate-minister-of-education-early-childhood-education-and-maori-education 1 1999-02-01 1999-06-22
arts-culture-and-heritage 0 1999-09-02 1999-09-02
communications 2 1999-09-15 1999-09-15

max-bradford
business-development 0 1996-12-16 1998-08-26
energy 0 1996-12-16 1998-08-26
immigration 0 1996-12-16 1998-08-31
labour 0 1996-12-16 1999-06-22
defence 2 1997-09-07 1997-12-05
defence 0 1997-12-08 1999-12-10
revenue 0 1998-08-26 1999-02-01
enterprise-and-commerce 0 1998-08-31 1999-12-10
tertiary-education 0 1999-02-01 1999-12-10
commerce 0 1999-05-14 1999-05-14
associate-minister-of-local-government 1 1999-05-27 1999-05-27
education 2 1999-10-20 1999-10-20

neil-kirton
customs 0 1996-12-16 1997-09-08
associate-minister-of-health 1 1996-12-16 1997-12-20

paul-east
attorney-general 0 1996-01-01 1997-12-08 "in office before 1996-01-01 (register floor)"
corrections 0 1996-01-01 1997-12-08 "in office before 1996-01-01 (register floor)"
state-services 0 1996-01-01 1996-12-16 "in office before 1996-01-01 (register floor)"
defence 0 1996-02-25 1996-02-25
defence 0 1996-03-01 1997-12-08
war-pensions 0 1997-03-04 1997-03-04
justice 2 1997-06-27 1997-07-14
state-services 0 1997-09-12 1997-12-08

peter-gresham
social-welfare 0 1996-01-01 1996-12-16

peter-mccardle
employment 0 1996-12-16 1999-02-01
associate-minister-of-social-services-work-and-income-work-and-income 1 1997-12-08 1999-12-10
business-development 0 1998-08-26 1999-12-10
consumer-affairs 0 1998-08-26 1999-12-10
associate-minister-of-social-welfare 1 1999-03-25 1999-03-25
social-services-work-and-income 2 1999-08-03 1999-10-15
associate-minister-of-local-government 1 1999-11-22 1999-11-22

robyn-mcdonald
consumer-affairs 0 1996-12-16 1998-08-26
senior-citizens 0 1996-12-16 1998-08-26

roger-maxwell
business-development 0 1996-09-04 1996-09-04

roger-sowry
social-welfare 0 1996-12-16 1998-08-26
social-services-work-and-income 0 1998-02-01 1999-12-10
leader-of-the-house 0 1998-08-26 1999-12-10
employment 0 1999-06-22 1999-12-10

simon-upton
environment 0 1996-01-01 1999-12-10 "in office before 1996-01-01 (register floor)"
biosecurity 0 1996-12-16 1997-12-08
associate-minister-of-local-government 1 1996-12-16 1997-09-12
associate-minister-of-foreign-affairs-and-trade 1 1996-12-16 1999-12-10
crown-research-institutes 0 1997-09-12 1999-12-10
cultural-affairs 0 1997-09-12 1998-08-31
antarctic-affairs 1 1997-09-12 1999-02-01
state-services 0 1997-12-08 1999-12-10
foreign-affairs-and-trade 2 1998-05-28 1999-11-22
disarmament-and-arms-control 2 1998-08-12 1998-08-12
associate-minister-for-the-environment 1 1998-11-03 1998-11-03
energy 2 1999-04-06 1999-04-06
enterprise-and-commerce 2 1999-04-07 1999-04-08

tau-henare
maori-affairs 0 1996-12-16 1999-12-10
racing 0 1996-12-16 1997-12-08
associate-minister-of-education-early-childhood-education-and-maori-education 1 1998-10-20 1998-10-20

tuariki-delamere
associate-treasurer 1 1996-12-16 1998-08-26
customs 0 1997-09-12 1998-08-31
associate-minister-of-health 1 1997-09-12 1999-12-10
pacific-island-affairs 0 1998-08-26 1999-12-10
immigration 0 1998-08-31 1999-12-10
associate-minister-of-local-government 1 1999-02-16 1999-02-16

wyatt-creech
employment 0 1996-01-01 1996-12-16
education 0 1996-03-01 1999-02-01
deputy-prime-minister 0 1998-08-14 1999-12-10
associate-minister-of-health 1 1999-01-13 1999-01-13
health 0 1999-02-01 1999-12-10
international-trade 1 1999-02-01 1999-06-22
education 1 1999-02-09 1999-07-23
prime-minister 2 1999-05-14 1999-05-14 "named Acting Prime Minister in the body"`,
  governments: `[
{"id":"sixth-national","name":"Sixth National Government","from":"2023-11-27","to":null,"primeMinisters":[{"from":"2023-11-27","to":null,"minister":"christopher-luxon"}],"verifiedTo":"2026-07-18","associatesVerifiedTo":"2026-02-28"},
{"id":"sixth-labour","name":"Sixth Labour Government","from":"2017-10-26","to":"2023-11-27","primeMinisters":[{"from":"2017-10-26","to":"2023-01-25","minister":"jacinda-ardern"},{"from":"2023-01-25","to":"2023-11-27","minister":"chris-hipkins"}]},
{"id":"fifth-national","name":"Fifth National Government","from":"2008-11-19","to":"2017-10-26","primeMinisters":[{"from":"2008-11-19","to":"2016-12-12","minister":"john-key"},{"from":"2016-12-12","to":"2017-10-26","minister":"bill-english"}]},
{"id":"fifth-labour","name":"Fifth Labour Government","from":"1999-12-10","to":"2008-11-19","primeMinisters":[{"from":"1999-12-10","to":"2008-11-19","minister":"helen-clark"}]},
{"id":"fourth-national","name":"Fourth National Government","from":"1990-11-02","to":"1999-12-10","primeMinisters":[{"from":"1990-11-02","to":"1997-12-08","minister":"jim-bolger"},{"from":"1997-12-08","to":"1999-12-10","minister":"jenny-shipley"}]}
]`,
}
