/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Group_None_HintInputs */

const nl_household_group_none_hint = /** @type {(inputs: Household_Group_None_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan een bezoek of een stap. Dan vergeet niemand dit huishouden.`)
};

const en_household_group_none_hint = /** @type {(inputs: Household_Group_None_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Plan a visit or a step. Then nobody forgets this household.`)
};

/**
* | output |
* | --- |
* | "Plan a visit or a step. Then nobody forgets this household." |
*
* @param {Household_Group_None_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_group_none_hint = /** @type {((inputs?: Household_Group_None_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Group_None_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_group_none_hint(inputs)
	return nl_household_group_none_hint(inputs)
});