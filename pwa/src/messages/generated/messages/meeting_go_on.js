/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Meeting_Go_OnInputs */

const nl_meeting_go_on = /** @type {(inputs: Meeting_Go_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verder met ${i?.name}`)
};

const en_meeting_go_on = /** @type {(inputs: Meeting_Go_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Go on with ${i?.name}`)
};

/**
* | output |
* | --- |
* | "Go on with {name}" |
*
* @param {Meeting_Go_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_go_on = /** @type {((inputs: Meeting_Go_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_Go_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_go_on(inputs)
	return nl_meeting_go_on(inputs)
});