// Installing as an app, on a tablet for instance: what the browser itself says is missing, and what it has understood.
import { expect, test } from "./guard.mjs";
import { isKept } from "./kept.mjs";

test("the browser finds nothing missing for installing", async ({ page, baseURL }) => {
  await page.goto("./");
  await isKept(page);
  const browser = await page.context().newCDPSession(page);
  // Tests run in windows that keep nothing; that is the one thing that may stand against it.
  const { installabilityErrors } = await browser.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);

  const { url, errors, data } = await browser.send("Page.getAppManifest");
  expect(url).toBe(`${baseURL}manifest.webmanifest`);
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data);
  expect(new URL(manifest.start_url, url).href).toBe(baseURL);
  expect(new URL(manifest.scope, url).href).toBe(baseURL);
  expect(new URL(manifest.id, new URL(manifest.start_url, url)).href).toBe(baseURL);
  expect(manifest.display).toBe("standalone");
  expect(manifest.lang).toBe("zh-CN");
  for (const purpose of ["any", "maskable"]) {
    const sizes = manifest.icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes);
    expect(sizes, purpose).toEqual(expect.arrayContaining(["192x192", "512x512", "any"]));
  }
});

test("each icon has the size that the manifest says, and shows what its drawing shows", async ({ page, baseURL }) => {
  await page.goto("./");
  const { icons } = await (await page.request.get("manifest.webmanifest")).json();
  const drawing = ({ purpose }) => icons.find((icon) => icon.purpose === purpose && icon.sizes === "any").src;
  for (const icon of icons) {
    const answer = await page.request.get(icon.src);
    expect(answer.headers()["content-type"], icon.src).toBe(icon.type);
    if (icon.sizes === "any") continue;
    const addresses = [icon.src, drawing(icon)].map((src) => new URL(src, baseURL).href);
    const seen = await page.evaluate(async ([address, drawing]) => {
      const load = async (src) => {
        const picture = new Image();
        picture.src = src;
        await picture.decode();
        return picture;
      };
      const picture = await load(address);
      const [width, height] = [picture.naturalWidth, picture.naturalHeight];
      const dots = async (picture) => {
        const pen = Object.assign(document.createElement("canvas"), { width, height }).getContext("2d");
        pen.drawImage(picture, 0, 0, width, height);
        return pen.getImageData(0, 0, width, height).data;
      };
      const [one, two] = [await dots(picture), await dots(await load(drawing))];
      let apart = 0;
      for (let at = 0; at < one.length; at++) if (Math.abs(one[at] - two[at]) > 32) apart++;
      return { size: `${width}x${height}`, apart: apart / one.length };
    }, addresses);
    expect(seen.size, icon.src).toBe(icon.sizes);
    // Edges are smoothed a little differently.
    expect(seen.apart, icon.src).toBeLessThan(0.01);
  }
});
