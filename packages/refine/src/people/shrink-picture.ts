const WIDTH = 480;
const HEIGHT = 640;
const QUALITY = 0.85;

/**
 * A picture cut to the shape of a portrait (3 to 4) and made small, as the Base64 of a JPEG: what
 * the register keeps, without what a camera adds of place and time.
 */
export async function shrinkPicture(file: Blob): Promise<string> {
  const picture = await createImageBitmap(file);
  const scale = Math.max(WIDTH / picture.width, HEIGHT / picture.height);
  const canvas = document.createElement("canvas");
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const pen = canvas.getContext("2d");
  if (!pen) throw new Error("this browser draws no pictures");
  const [width, height] = [picture.width * scale, picture.height * scale];
  // Faces are in the upper part: what is cut off goes below.
  pen.drawImage(picture, (WIDTH - width) / 2, Math.min(0, (HEIGHT - height) / 3), width, height);
  picture.close();
  return canvas.toDataURL("image/jpeg", QUALITY).replace(/^data:[^,]*,/, "");
}
