/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Representative_HintInputs */

const nl_rights_representative_hint = /** @type {(inputs: Rights_Representative_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam en rol, bijvoorbeeld: de bewindvoerder. Leeg als de bewoner het zelf vraagt.`)
};

const en_rights_representative_hint = /** @type {(inputs: Rights_Representative_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Name and role, such as: the protective administrator. Empty when the resident asks it.`)
};

/**
* | output |
* | --- |
* | "Name and role, such as: the protective administrator. Empty when the resident asks it." |
*
* @param {Rights_Representative_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_representative_hint = /** @type {((inputs?: Rights_Representative_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Representative_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_representative_hint(inputs)
	return nl_rights_representative_hint(inputs)
});