/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_WorkInputs */

const nl_people_organisation_end_work = /** @type {(inputs: People_Organisation_End_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat dan nog op haar apparaten staat, kan nog worden verstuurd. Het wacht op naam van de schrijver tot het caseteam ernaar kijkt.`)
};

const en_people_organisation_end_work = /** @type {(inputs: People_Organisation_End_WorkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What is still on its devices then can still be sent. It waits in its writer's name until the case team looks at it.`)
};

/**
* | output |
* | --- |
* | "What is still on its devices then can still be sent. It waits in its writer's name until the case team looks at it." |
*
* @param {People_Organisation_End_WorkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_work = /** @type {((inputs?: People_Organisation_End_WorkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_WorkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_work(inputs)
	return nl_people_organisation_end_work(inputs)
});