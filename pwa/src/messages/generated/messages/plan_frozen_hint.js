/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Frozen_HintInputs */

const nl_plan_frozen_hint = /** @type {(inputs: Plan_Frozen_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leeg laten als er geen achterstand is.`)
};

const en_plan_frozen_hint = /** @type {(inputs: Plan_Frozen_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Leave empty when there are no arrears.`)
};

/**
* | output |
* | --- |
* | "Leave empty when there are no arrears." |
*
* @param {Plan_Frozen_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_frozen_hint = /** @type {((inputs?: Plan_Frozen_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Frozen_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_frozen_hint(inputs)
	return nl_plan_frozen_hint(inputs)
});