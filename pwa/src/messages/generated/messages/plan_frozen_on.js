/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Frozen_OnInputs */

const nl_plan_frozen_on = /** @type {(inputs: Plan_Frozen_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bevroren op`)
};

const en_plan_frozen_on = /** @type {(inputs: Plan_Frozen_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Frozen on`)
};

/**
* | output |
* | --- |
* | "Frozen on" |
*
* @param {Plan_Frozen_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_frozen_on = /** @type {((inputs?: Plan_Frozen_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Frozen_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_frozen_on(inputs)
	return nl_plan_frozen_on(inputs)
});