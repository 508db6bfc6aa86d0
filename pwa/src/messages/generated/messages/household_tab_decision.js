/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Tab_DecisionInputs */

const nl_household_tab_decision = /** @type {(inputs: Household_Tab_DecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Besluit`)
};

const en_household_tab_decision = /** @type {(inputs: Household_Tab_DecisionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Decision`)
};

/**
* | output |
* | --- |
* | "Decision" |
*
* @param {Household_Tab_DecisionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_tab_decision = /** @type {((inputs?: Household_Tab_DecisionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Tab_DecisionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_tab_decision(inputs)
	return nl_household_tab_decision(inputs)
});