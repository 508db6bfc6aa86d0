/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_Refuse_WhoInputs */

const nl_placement_refuse_who = /** @type {(inputs: Placement_Refuse_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie weigert de plek?`)
};

const en_placement_refuse_who = /** @type {(inputs: Placement_Refuse_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who refuses the place?`)
};

/**
* | output |
* | --- |
* | "Who refuses the place?" |
*
* @param {Placement_Refuse_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_refuse_who = /** @type {((inputs?: Placement_Refuse_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_Refuse_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_refuse_who(inputs)
	return nl_placement_refuse_who(inputs)
});