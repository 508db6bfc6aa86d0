/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_ProvisionalInputs */

const nl_plan_provisional = /** @type {(inputs: Plan_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`voorlopig`)
};

const en_plan_provisional = /** @type {(inputs: Plan_ProvisionalInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`provisional`)
};

/**
* | output |
* | --- |
* | "provisional" |
*
* @param {Plan_ProvisionalInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_provisional = /** @type {((inputs?: Plan_ProvisionalInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_ProvisionalInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_provisional(inputs)
	return nl_plan_provisional(inputs)
});