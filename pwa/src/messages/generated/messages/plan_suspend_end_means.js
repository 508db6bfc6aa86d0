/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_Suspend_End_MeansInputs */

const nl_plan_suspend_end_means = /** @type {(inputs: Plan_Suspend_End_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Daarna kan de ontruiming weer worden aangezegd. Iedereen in het dossier ziet dit.`)
};

const en_plan_suspend_end_means = /** @type {(inputs: Plan_Suspend_End_MeansInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`After that the eviction can be announced again. Everybody in the file sees this.`)
};

/**
* | output |
* | --- |
* | "After that the eviction can be announced again. Everybody in the file sees this." |
*
* @param {Plan_Suspend_End_MeansInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_suspend_end_means = /** @type {((inputs?: Plan_Suspend_End_MeansInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_Suspend_End_MeansInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_suspend_end_means(inputs)
	return nl_plan_suspend_end_means(inputs)
});