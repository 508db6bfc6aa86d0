/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Condition_CooperatesInputs */

const nl_visit_condition_cooperates = /** @type {(inputs: Visit_Condition_CooperatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Werkt het huishouden mee met de hulp?`)
};

const en_visit_condition_cooperates = /** @type {(inputs: Visit_Condition_CooperatesInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does the household cooperate with the help?`)
};

/**
* | output |
* | --- |
* | "Does the household cooperate with the help?" |
*
* @param {Visit_Condition_CooperatesInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_condition_cooperates = /** @type {((inputs?: Visit_Condition_CooperatesInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Condition_CooperatesInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_condition_cooperates(inputs)
	return nl_visit_condition_cooperates(inputs)
});