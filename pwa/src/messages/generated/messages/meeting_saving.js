/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Meeting_SavingInputs */

const nl_meeting_saving = /** @type {(inputs: Meeting_SavingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wordt opgeslagen…`)
};

const en_meeting_saving = /** @type {(inputs: Meeting_SavingInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Being saved…`)
};

/**
* | output |
* | --- |
* | "Being saved…" |
*
* @param {Meeting_SavingInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const meeting_saving = /** @type {((inputs?: Meeting_SavingInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Meeting_SavingInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_meeting_saving(inputs)
	return nl_meeting_saving(inputs)
});