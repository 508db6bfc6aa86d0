/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Kind_CorrectionInputs */

const nl_rights_kind_correction = /** @type {(inputs: Rights_Kind_CorrectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Gegevens verbeteren`)
};

const en_rights_kind_correction = /** @type {(inputs: Rights_Kind_CorrectionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Put data right`)
};

/**
* | output |
* | --- |
* | "Put data right" |
*
* @param {Rights_Kind_CorrectionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_kind_correction = /** @type {((inputs?: Rights_Kind_CorrectionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Kind_CorrectionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_kind_correction(inputs)
	return nl_rights_kind_correction(inputs)
});