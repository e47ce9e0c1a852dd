site = A site
