/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_TitleInputs */

const nl_clearance_title = /** @type {(inputs: Clearance_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vrijgave`)
};

const en_clearance_title = /** @type {(inputs: Clearance_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Clearance`)
};

/**
* | output |
* | --- |
* | "Clearance" |
*
* @param {Clearance_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_title = /** @type {((inputs?: Clearance_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_title(inputs)
	return nl_clearance_title(inputs)
});