/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Kind_Restriction_HintInputs */

const nl_rights_kind_restriction_hint = /** @type {(inputs: Rights_Kind_Restriction_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er komt dan geen organisatie bij. Wat nodig is voor de veiligheid gaat door.`)
};

const en_rights_kind_restriction_hint = /** @type {(inputs: Rights_Kind_Restriction_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No organisation joins then. What safety needs goes on.`)
};

/**
* | output |
* | --- |
* | "No organisation joins then. What safety needs goes on." |
*
* @param {Rights_Kind_Restriction_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_kind_restriction_hint = /** @type {((inputs?: Rights_Kind_Restriction_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Kind_Restriction_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_kind_restriction_hint(inputs)
	return nl_rights_kind_restriction_hint(inputs)
});