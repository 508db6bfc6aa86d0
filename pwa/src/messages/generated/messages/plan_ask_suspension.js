/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Ask_SuspensionInputs */

const nl_plan_ask_suspension = /** @type {(inputs: Plan_Ask_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Opschorting vragen`)
};

const en_plan_ask_suspension = /** @type {(inputs: Plan_Ask_SuspensionInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ask for a suspension`)
};

/**
* | output |
* | --- |
* | "Ask for a suspension" |
*
* @param {Plan_Ask_SuspensionInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_ask_suspension = /** @type {((inputs?: Plan_Ask_SuspensionInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Ask_SuspensionInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_ask_suspension(inputs)
	return nl_plan_ask_suspension(inputs)
});