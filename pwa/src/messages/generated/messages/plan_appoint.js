/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Plan_AppointInputs */

const nl_plan_appoint = /** @type {(inputs: Plan_AppointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Casemanager aanwijzen`)
};

const en_plan_appoint = /** @type {(inputs: Plan_AppointInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Appoint a case manager`)
};

/**
* | output |
* | --- |
* | "Appoint a case manager" |
*
* @param {Plan_AppointInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const plan_appoint = /** @type {((inputs?: Plan_AppointInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Plan_AppointInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_plan_appoint(inputs)
	return nl_plan_appoint(inputs)
});