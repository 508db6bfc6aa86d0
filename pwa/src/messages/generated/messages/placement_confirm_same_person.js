/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Confirm_Same_PersonInputs */

const nl_placement_confirm_same_person = /** @type {(inputs: Placement_Confirm_Same_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`U vroeg deze plek zelf. Iemand anders moet hem bevestigen: zo kijken er altijd twee mensen naar.`)
};

const en_placement_confirm_same_person = /** @type {(inputs: Placement_Confirm_Same_PersonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`You asked for this place yourself. Somebody else must confirm it: so two people always look.`)
};

/**
* | output |
* | --- |
* | "You asked for this place yourself. Somebody else must confirm it: so two people always look." |
*
* @param {Placement_Confirm_Same_PersonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_confirm_same_person = /** @type {((inputs?: Placement_Confirm_Same_PersonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Confirm_Same_PersonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_confirm_same_person(inputs)
	return nl_placement_confirm_same_person(inputs)
});