package dev.coupagen.generator.source.pages;
import java.nio.file.*;
import java.util.*;
import dev.coupagen.definitions.*;
import org.junit.jupiter.api.Test;
class ScrapeTryTest {
    @Test
    void scrape() {
        long t0=System.nanoTime();
        var r=Scraper.run(new ScrapeRequest(System.getProperty("corpus.dir")+"/html",Path.of("."),"2026-04","R39",false,Path.of("/tmp/x/2026-04.json"),null,ScrapeRequest.USUAL_DELAY), s->{ if(!s.startsWith("Reading")) System.out.println(s);});
        System.out.println("ms "+(System.nanoTime()-t0)/1000000);
        Map<Object,Integer> kinds=new TreeMap<>(); for (PageNotice n: r.notices()) kinds.merge(n.what(),1,Integer::sum);
        System.out.println(kinds);
        for (PageNotice n: r.notices()) System.out.println(n.what()+" :: "+n);
    }
}
