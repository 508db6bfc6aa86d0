/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Control_OverdueInputs */

const nl_household_alert_control_overdue = /** @type {(inputs: Household_Alert_Control_OverdueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De controle van een doel is te laat.`)
};

const en_household_alert_control_overdue = /** @type {(inputs: Household_Alert_Control_OverdueInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The control of a goal is overdue.`)
};

/**
* | output |
* | --- |
* | "The control of a goal is overdue." |
*
* @param {Household_Alert_Control_OverdueInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_control_overdue = /** @type {((inputs?: Household_Alert_Control_OverdueInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Control_OverdueInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_control_overdue(inputs)
	return nl_household_alert_control_overdue(inputs)
});