package org.foundation.portal.finances;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foundation.portal.shared.Repository;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/// Every file ever handed in.
public interface Imports extends Repository<Import> {

    @Find
    Optional<Import> byId(UUID id);

    @HQL(
            "select id, fileName, sha256, fileRows, uploadedAt, postedAt, postedRows from Import where setAsideAt is null order by uploadedAt desc")
    List<ImportListing> kept();

    @HQL("from Import where postedAt is null and setAsideAt is null and uploadedAt < :before")
    List<Import> waitingSince(Instant before);

    record ImportListing(
            UUID id,
            String fileName,
            String sha256,
            Integer fileRows,
            Instant uploadedAt,
            @Nullable Instant postedAt,
            @Nullable Integer postedRows) {}
}
