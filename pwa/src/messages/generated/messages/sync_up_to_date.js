/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ time: NonNullable<unknown> }} Sync_Up_To_DateInputs */

const nl_sync_up_to_date = /** @type {(inputs: Sync_Up_To_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alles verwerkt om ${i?.time}`)
};

const en_sync_up_to_date = /** @type {(inputs: Sync_Up_To_DateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Everything processed at ${i?.time}`)
};

/**
* | output |
* | --- |
* | "Everything processed at {time}" |
*
* @param {Sync_Up_To_DateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_up_to_date = /** @type {((inputs: Sync_Up_To_DateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Up_To_DateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_up_to_date(inputs)
	return nl_sync_up_to_date(inputs)
});