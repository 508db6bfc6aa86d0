/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Photo_SaveInputs */

const nl_visit_photo_save = /** @type {(inputs: Visit_Photo_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bewaar op dit apparaat`)
};

const en_visit_photo_save = /** @type {(inputs: Visit_Photo_SaveInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Keep on this device`)
};

/**
* | output |
* | --- |
* | "Keep on this device" |
*
* @param {Visit_Photo_SaveInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_photo_save = /** @type {((inputs?: Visit_Photo_SaveInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Photo_SaveInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_photo_save(inputs)
	return nl_visit_photo_save(inputs)
});