#!/usr/bin/env python3
"""Makes report texts of the usual size and density, about 20 KB and 110 figures each: corpus.py FOLDER COUNT.

The sentences are those of Examples/reports, shuffled, among others without figures; heads go through provinces and
years. The same COUNT gives the same texts.
"""

import pathlib
import random
import sys

PROVINCES = ["浙江省", "安徽省", "湖北省", "四川省", "江苏省", "广西壮族自治区"]
PLAIN = """
坚持以人民为中心的发展思想，把群众的急难愁盼放在心上，一件事情接着一件事情办，一年接着一年干
进一步转变作风，深入一线察实情、出实招，把承诺的事项办到群众的心坎上，让企业和群众少跑腿、好办事
围绕产业转型这条主线，做强链主企业，做优配套服务，推动传统产业焕发新生机，新兴产业形成新支撑
统筹发展和安全，压实各方责任，常态化开展隐患排查，守住不发生重大事故的底线
推动城乡融合，完善基础设施，改善人居环境，让水更清、岸更绿、村庄更整洁，留得住乡愁
看到成绩的同时，也清醒地认识到存在的困难和不足，产业结构还不够优，创新动能还不够强，公共服务还有短板
弘扬优秀传统文化，丰富群众文化生活，推进移风易俗，乡风民风持续向好
加强政府自身建设，依法行政，厉行节约，自觉接受监督，营造风清气正的环境
""".split()


def sentences():
    for path in sorted((pathlib.Path(__file__).parents[1] / "reports").glob("*.txt")):
        try:
            text = path.read_text("utf-8-sig")
        except UnicodeDecodeError:
            continue
        for sentence in text.split("。"):
            if any(sign.isdigit() for sign in sentence):
                yield sentence.strip().replace("\n", "")


def main():
    folder, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    found = list(sentences())
    random.seed(7)

    def section(dense, plain):
        chosen = random.choices(found, k=dense) + random.choices(PLAIN, k=plain)
        random.shuffle(chosen)
        return "。".join(chosen) + "。\n"

    for number in range(count):
        province, year = PROVINCES[number % 6], 2016 + number // 6 % 8
        text = f"{province}岚溪县柏埠镇{year}年工作总结和{year + 1}年工作思路\n一、{year}年工作总结\n" + section(37, 85)
        text += f"二、{year + 1}年工作思路\n" + section(10, 25)
        (folder / f"{number:06}.txt").write_text(text, "utf-8")


if __name__ == "__main__":
    main()
