/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Saved_TitleInputs */

const nl_visit_saved_title = /** @type {(inputs: Visit_Saved_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opgeslagen op dit apparaat.`)
};

const en_visit_saved_title = /** @type {(inputs: Visit_Saved_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Saved on this device.`)
};

/**
* | output |
* | --- |
* | "Saved on this device." |
*
* @param {Visit_Saved_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_saved_title = /** @type {((inputs?: Visit_Saved_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Saved_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_saved_title(inputs)
	return nl_visit_saved_title(inputs)
});