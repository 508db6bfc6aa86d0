/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_History_Column_WhatInputs */

const nl_household_history_column_what = /** @type {(inputs: Household_History_Column_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijziging`)
};

const en_household_history_column_what = /** @type {(inputs: Household_History_Column_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change`)
};

/**
* | output |
* | --- |
* | "Change" |
*
* @param {Household_History_Column_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_history_column_what = /** @type {((inputs?: Household_History_Column_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_History_Column_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_history_column_what(inputs)
	return nl_household_history_column_what(inputs)
});