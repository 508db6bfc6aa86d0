/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Kind_Erasure_HintInputs */

const nl_rights_kind_erasure_hint = /** @type {(inputs: Rights_Kind_Erasure_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wissen kan pas als het dossier is gesloten en niemand het meer nodig heeft.`)
};

const en_rights_kind_erasure_hint = /** @type {(inputs: Rights_Kind_Erasure_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Erasing is only possible when the file is closed and nobody needs it any more.`)
};

/**
* | output |
* | --- |
* | "Erasing is only possible when the file is closed and nobody needs it any more." |
*
* @param {Rights_Kind_Erasure_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_kind_erasure_hint = /** @type {((inputs?: Rights_Kind_Erasure_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Kind_Erasure_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_kind_erasure_hint(inputs)
	return nl_rights_kind_erasure_hint(inputs)
});