/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_LoadingInputs */

const nl_visit_photo_loading = /** @type {(inputs: Visit_Photo_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De foto wordt geopend…`)
};

const en_visit_photo_loading = /** @type {(inputs: Visit_Photo_LoadingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opening the photo…`)
};

/**
* | output |
* | --- |
* | "Opening the photo…" |
*
* @param {Visit_Photo_LoadingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_loading = /** @type {((inputs?: Visit_Photo_LoadingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_LoadingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_loading(inputs)
	return nl_visit_photo_loading(inputs)
});