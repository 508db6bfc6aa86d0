/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_New_IntroInputs */

const nl_household_new_intro = /** @type {(inputs: Household_New_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit werkt ook zonder internet. Lijkt het op een dossier dat al bestaat? Dan zoekt het team dat later uit.`)
};

const en_household_new_intro = /** @type {(inputs: Household_New_IntroInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This also works offline. Does it look like a file that exists already? The team sorts that out later.`)
};

/**
* | output |
* | --- |
* | "This also works offline. Does it look like a file that exists already? The team sorts that out later." |
*
* @param {Household_New_IntroInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_new_intro = /** @type {((inputs?: Household_New_IntroInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_New_IntroInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_new_intro(inputs)
	return nl_household_new_intro(inputs)
});