/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_SuspendInputs */

const nl_plan_suspend = /** @type {(inputs: Plan_SuspendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ontruiming opschorten`)
};

const en_plan_suspend = /** @type {(inputs: Plan_SuspendInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Suspend the eviction`)
};

/**
* | output |
* | --- |
* | "Suspend the eviction" |
*
* @param {Plan_SuspendInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend = /** @type {((inputs?: Plan_SuspendInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_SuspendInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend(inputs)
	return nl_plan_suspend(inputs)
});