/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Meeting_Add_AllInputs */

const nl_meeting_add_all = /** @type {(inputs: Meeting_Add_AllInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Alle ${i?.count} op de agenda`)
};

const en_meeting_add_all = /** @type {(inputs: Meeting_Add_AllInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Put all ${i?.count} on the agenda`)
};

/**
* | output |
* | --- |
* | "Put all {count} on the agenda" |
*
* @param {Meeting_Add_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_add_all = /** @type {((inputs: Meeting_Add_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Add_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_add_all(inputs)
	return nl_meeting_add_all(inputs)
});