/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_SuspensionInputs */

const nl_plan_suspension = /** @type {(inputs: Plan_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschorting`)
};

const en_plan_suspension = /** @type {(inputs: Plan_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suspension`)
};

/**
* | output |
* | --- |
* | "Suspension" |
*
* @param {Plan_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspension = /** @type {((inputs?: Plan_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspension(inputs)
	return nl_plan_suspension(inputs)
});