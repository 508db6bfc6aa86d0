/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Step_OverdueInputs */

const nl_household_alert_step_overdue = /** @type {(inputs: Household_Alert_Step_OverdueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Een stap is te laat. Leg vast hoe ver de stap is.`)
};

const en_household_alert_step_overdue = /** @type {(inputs: Household_Alert_Step_OverdueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`A step is overdue. Record how far it is.`)
};

/**
* | output |
* | --- |
* | "A step is overdue. Record how far it is." |
*
* @param {Household_Alert_Step_OverdueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_step_overdue = /** @type {((inputs?: Household_Alert_Step_OverdueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Step_OverdueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_step_overdue(inputs)
	return nl_household_alert_step_overdue(inputs)
});