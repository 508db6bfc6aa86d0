/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Household_Pending_TitleInputs */

const nl_household_pending_title = /** @type {(inputs: Household_Pending_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} op dit apparaat, nog niet verzonden`)
};

const en_household_pending_title = /** @type {(inputs: Household_Pending_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} on this device, not sent yet`)
};

/**
* | output |
* | --- |
* | "{count} on this device, not sent yet" |
*
* @param {Household_Pending_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_pending_title = /** @type {((inputs: Household_Pending_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Pending_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_pending_title(inputs)
	return nl_household_pending_title(inputs)
});