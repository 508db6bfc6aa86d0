/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Kind_Correction_HintInputs */

const nl_rights_kind_correction_hint = /** @type {(inputs: Rights_Kind_Correction_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Klopt iets niet? Verbeter het zelf in het dossier. Dit bericht van de bewoner blijft bewaard.`)
};

const en_rights_kind_correction_hint = /** @type {(inputs: Rights_Kind_Correction_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Is something wrong? Put it right in the file yourself. This message of the resident is kept.`)
};

/**
* | output |
* | --- |
* | "Is something wrong? Put it right in the file yourself. This message of the resident is kept." |
*
* @param {Rights_Kind_Correction_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_kind_correction_hint = /** @type {((inputs?: Rights_Kind_Correction_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Kind_Correction_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_kind_correction_hint(inputs)
	return nl_rights_kind_correction_hint(inputs)
});