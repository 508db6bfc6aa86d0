/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Kind_Objection_HintInputs */

const nl_rights_kind_objection_hint = /** @type {(inputs: Rights_Kind_Objection_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zegt u ja? Dan gebruiken wij de gegevens beperkt.`)
};

const en_rights_kind_objection_hint = /** @type {(inputs: Rights_Kind_Objection_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Do you say yes? Then we restrict the use of the data.`)
};

/**
* | output |
* | --- |
* | "Do you say yes? Then we restrict the use of the data." |
*
* @param {Rights_Kind_Objection_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_kind_objection_hint = /** @type {((inputs?: Rights_Kind_Objection_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Kind_Objection_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_kind_objection_hint(inputs)
	return nl_rights_kind_objection_hint(inputs)
});