/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Placement_For_All_No_DateInputs */

const nl_placement_for_all_no_date = /** @type {(inputs: Placement_For_All_No_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen ontruiming aangezegd.`)
};

const en_placement_for_all_no_date = /** @type {(inputs: Placement_For_All_No_DateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No eviction is announced.`)
};

/**
* | output |
* | --- |
* | "No eviction is announced." |
*
* @param {Placement_For_All_No_DateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const placement_for_all_no_date = /** @type {((inputs?: Placement_For_All_No_DateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Placement_For_All_No_DateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_placement_for_all_no_date(inputs)
	return nl_placement_for_all_no_date(inputs)
});