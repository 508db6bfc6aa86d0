/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_No_PictureInputs */

const nl_visit_photo_no_picture = /** @type {(inputs: Visit_Photo_No_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit is geen foto die de tablet kan lezen.`)
};

const en_visit_photo_no_picture = /** @type {(inputs: Visit_Photo_No_PictureInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is no photo that the tablet can read.`)
};

/**
* | output |
* | --- |
* | "This is no photo that the tablet can read." |
*
* @param {Visit_Photo_No_PictureInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_no_picture = /** @type {((inputs?: Visit_Photo_No_PictureInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_No_PictureInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_no_picture(inputs)
	return nl_visit_photo_no_picture(inputs)
});