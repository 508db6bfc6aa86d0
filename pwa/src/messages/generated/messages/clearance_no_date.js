/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_No_DateInputs */

const nl_clearance_no_date = /** @type {(inputs: Clearance_No_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen ontruiming aangezegd. Een vrijgave geldt altijd voor een aangezegde dag.`)
};

const en_clearance_no_date = /** @type {(inputs: Clearance_No_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No eviction is announced. A clearance is always for an announced day.`)
};

/**
* | output |
* | --- |
* | "No eviction is announced. A clearance is always for an announced day." |
*
* @param {Clearance_No_DateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_no_date = /** @type {((inputs?: Clearance_No_DateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_No_DateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_no_date(inputs)
	return nl_clearance_no_date(inputs)
});