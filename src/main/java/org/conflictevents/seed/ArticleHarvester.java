package org.conflictevents.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.conflictevents.article.MalformedArticleException;

/** Reads every file of the data folder and collects what is wrong with any of them. */
final class ArticleHarvester {

    private final ArticleFileReader reader = new ArticleFileReader();
    private final List<LoadedArticle> articles = new ArrayList<>();
    private final List<FileFault> faults = new ArrayList<>();
    private final List<FileFault> ignored = new ArrayList<>();
    private final Map<String, LoadedArticle> byId = new HashMap<>();
    private Gazetteer gazetteer = Gazetteer.EMPTY;

    static Harvest harvest(DataFolder folder) {
        ArticleHarvester harvester = new ArticleHarvester();
        folder.articles().forEach(harvester::add);
        folder.places().ifPresent(harvester::addPlaces);
        return harvester.harvest();
    }

    /** What has been read so far. */
    Harvest harvest() {
        return new Harvest(List.copyOf(articles), List.copyOf(faults), List.copyOf(ignored), gazetteer);
    }

    void add(DataFile file) {
        if (!file.name().endsWith(".txt")) {
            ignored.add(new FileFault(file.name(), 0, "a file that is no article", "a name that ends in .txt"));
            return;
        }
        try {
            add(reader.read(file));
        } catch (MalformedArticleException e) {
            e.faults().forEach(fault -> faults.add(new FileFault(file.name(), fault)));
        }
    }

    void addPlaces(DataFile file) {
        try {
            gazetteer = PlacesFileReader.read(file);
        } catch (MalformedArticleException e) {
            e.faults().forEach(fault -> faults.add(new FileFault(file.name(), fault)));
        }
    }

    private void add(LoadedArticle article) {
        LoadedArticle earlier = byId.putIfAbsent(article.id(), article);
        if (earlier == null) {
            articles.add(article);
        } else {
            faults.add(new FileFault(
                    article.file(),
                    1,
                    "a title that gives the id '%s', as that of %s does".formatted(article.id(), earlier.file()),
                    "a title of its own"));
        }
    }
}
